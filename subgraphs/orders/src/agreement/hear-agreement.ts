import { isRefusal, refuse, wholeAct, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AgreementTermRow } from './agreement.entity.ts';
import { alarmPayer } from './agreement.messages.ts';
import { executeTerm, lineOfTerm, type Execution } from './execute-term.ts';
import { signedAgreement, type SignedAgreement, type SignedTerm } from './signed-agreement.ts';
import { tellTerm } from './tell-term.ts';
import type { TermCode } from './term-code.ts';

/**
 * Carries a signed agreement out (J4), once however often it is told: who tells it a second time waits for the first, and
 * finds it done. A term that cannot be carried out is told back, and keeps no other from being.
 */
export async function hearAgreement(tx: EntityManager, data: unknown, now: Date): Promise<void> {
  const told = signedAgreement.parse(data);
  const { agreementId, caseId, caseNumber, signedAt } = told;
  const fresh = await tx.execute<unknown[]>(
    `insert into agreement (id, case_id, case_number, signed_at) values (?, ?, ?, ?)
     on conflict (id) do nothing returning id`,
    [agreementId, caseId, caseNumber, signedAt],
  );
  if (fresh.length === 0) return;
  for (const term of told.terms.toSorted(inOrder)) await carryOut(tx, told, term, { actor: null, now });
}

/** Lines in the order in which every act locks them; of a line what is paid first, because a cancellation gives all that is left. */
function inOrder(one: SignedTerm, other: SignedTerm): number {
  const placeOf = ({ orderLineId, kind, id }: SignedTerm) => `${orderLineId}|${kind === 'REFUND' ? 0 : 1}|${id}`;
  return placeOf(one) < placeOf(other) ? -1 : 1;
}

async function carryOut(tx: EntityManager, told: SignedAgreement, term: SignedTerm, act: Act): Promise<void> {
  const found = await lineOfTerm(tx, term, told);
  const outcome = await wholeAct<Execution, TermCode>(tx, async (within) =>
    found ? executeTerm(within, found, { term, caseNumber: told.caseNumber }, act) : refuse('LINE_UNKNOWN'),
  );
  const code = isRefusal<TermCode>(outcome) ? outcome.code : null;
  // What a refused term had changed is undone in the database, and must not be remembered here.
  if (code) tx.clear();
  const execution = isRefusal<TermCode>(outcome) ? { state: 'REFUSED' as const } : outcome;
  const row = tx.create(AgreementTermRow, {
    id: term.id,
    agreementId: told.agreementId,
    kind: term.kind,
    orderLineId: term.orderLineId,
    storefrontCode: found?.order.storefrontCode ?? null,
    amount: 'amount' in term ? term.amount : null,
    quantity: 'quantity' in term ? term.quantity : null,
    variantId: 'variantId' in term ? term.variantId : null,
    begunAt: act.now,
    endedAt: execution.state === 'BEGUN' ? null : act.now,
    refusalCode: code,
    ...execution,
  });
  await tellTerm(tx, row, code, act);
  if (row.compensationKey && row.state === 'BEGUN') await alarmPayer(tx, row, told.caseNumber, act);
}
