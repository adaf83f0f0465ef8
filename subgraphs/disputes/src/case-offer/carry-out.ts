import { emit } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DisputeCaseRow } from '../dispute-case/index.ts';
import type { CaseOfferRow, CaseTermRow } from './case-offer.entity.ts';
import { isOfOrders } from './case-offer.ts';

/** Event by which the slice of the orders hears that it is to carry out an agreement (J4). */
export const AGREEMENT_SIGNED = 'disputes.agreement-signed';

/** A signed agreement is owed from now on: its terms are counted, and those of the orders are told to them, once. */
export async function carryOut(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  { offer, terms }: { readonly offer: CaseOfferRow; readonly terms: readonly CaseTermRow[] },
  now: Date,
): Promise<void> {
  dispute.termsOpen = terms.length;
  for (const term of terms) Object.assign(term, { state: 'OPEN', movedAt: now });
  // Also without a term of theirs: whoever holds money for the goods hears what was agreed on about them.
  const told = terms.filter(isOfOrders).map(toldTerm);
  if (told.length === 0 && !dispute.orderId && !dispute.orderLineId) return;
  const { id: caseId, number: caseNumber, orderId = null } = dispute;
  const data = { agreementId: offer.id, caseId, caseNumber, orderId, signedAt: now, terms: told };
  await emit(tx, { type: AGREEMENT_SIGNED, data }, now);
}

/** A term as the orders are told it: what its kind needs, and nothing else. */
function toldTerm({ id, kind, orderLineId, amount, quantity, variantId }: CaseTermRow) {
  const named = { id, kind, orderLineId };
  if (kind === 'REFUND') return { ...named, amount };
  return kind === 'OTHER_ITEM_EXCHANGE' ? { ...named, quantity, variantId } : { ...named, quantity };
}
