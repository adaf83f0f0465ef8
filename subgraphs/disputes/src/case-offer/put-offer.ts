import { createHash } from 'node:crypto';
import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseOfferRow, CaseTermRow } from './case-offer.entity.ts';
import type { OfferKind, TermDetails } from './case-offer.ts';

/** What is put to both sides. */
export interface NewOffer {
  readonly caseId: string;
  readonly kind: OfferKind;
  readonly text: string;
  readonly terms: readonly TermDetails[];
  readonly now: Date;
}

/** Writes down what is put to both sides, in the transaction of its step; the case is locked, so rounds count without gaps. */
export async function putOffer(
  tx: EntityManager,
  { caseId, kind, text, terms, now }: NewOffer,
): Promise<{ offer: CaseOfferRow; terms: CaseTermRow[] }> {
  const round = (await tx.count(CaseOfferRow, { caseId, kind })) + 1;
  const kept = terms.map(termOf);
  const digest = createHash('sha256')
    .update(JSON.stringify({ caseId, kind, round, text, terms: kept }))
    .digest('hex');
  const offer = tx.create(CaseOfferRow, { id: newId(), caseId, kind, round, text, digest, madeAt: now });
  // The terms refer to it.
  await tx.flush();
  const rows = kept.map((term, index) =>
    tx.create(CaseTermRow, {
      id: newId(),
      offerId: offer.id,
      caseId,
      position: index + 1,
      state: 'PROPOSED',
      reference: null,
      remarkKo: null,
      remarkEn: null,
      movedAt: null,
      ...term,
    }),
  );
  return { offer, terms: rows };
}

/** What of a kind is put to the sides last, with its terms in their order; none before the first. */
export async function lastOffer(
  tx: EntityManager,
  caseId: string,
  kind: OfferKind,
): Promise<{ offer: CaseOfferRow; terms: CaseTermRow[] } | null> {
  const offer = await tx.findOne(CaseOfferRow, { caseId, kind }, { orderBy: { round: 'desc' } });
  if (!offer) return null;
  return { offer, terms: await tx.find(CaseTermRow, { offerId: offer.id }, { orderBy: { position: 'asc' } }) };
}

/** A term with nothing left open: what is not said is none, in one order, so that its digest is one. */
function termOf({ kind, orderLineId, amount, quantity, variantId, note }: TermDetails) {
  return {
    kind,
    orderLineId: orderLineId ?? null,
    amount: amount ?? null,
    quantity: quantity ?? null,
    variantId: variantId ?? null,
    note: note?.trim() || null,
  };
}
