import { audit, emit, refuse, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ordersErrors } from '../orders-errors.ts';
import { AgreementRow, type AgreementTermRow } from './agreement.entity.ts';
import type { TermCode } from './term-code.ts';

/** Event by which the disputes hear how far a term is (J4): once for each movement of it. */
const TERM_MOVED = 'orders.agreement-term-moved';

/** How a term ended. */
export type TermEnd = 'DONE' | { readonly refusedFor: TermCode };

/** Ends a term that nobody else moves until this transaction ends, and tells of it. */
export async function endTerm(tx: EntityManager, term: AgreementTermRow, end: TermEnd, act: Act): Promise<void> {
  const refusedFor = end === 'DONE' ? null : end.refusedFor;
  Object.assign(term, { state: refusedFor ? 'REFUSED' : 'DONE', refusalCode: refusedFor, endedAt: act.now });
  await tellTerm(tx, term, refusedFor, act);
}

/** Puts on record how far a term is, and has the disputes told, with words for people where it was refused. */
export async function tellTerm(
  tx: EntityManager,
  term: AgreementTermRow,
  code: TermCode | null,
  { actor, now }: Act,
): Promise<void> {
  await tx.flush();
  const { id: termId, agreementId, state, kind, orderLineId, reference = null } = term;
  const { caseId } = await tx.findOneOrFail(AgreementRow, agreementId);
  const moved = { agreementId, caseId, termId, state, reference, code };
  const subject = { type: 'AgreementTerm', id: termId };
  const act = state === 'BEGUN' ? 'begin' : state === 'DONE' ? 'finish' : 'refuse';
  const about = { agreementId, caseId, kind, orderLineId, reference, code };
  await audit(tx, { act: `agreement-term.${act}`, subject, actor, data: about }, now);
  await emit(tx, { type: TERM_MOVED, data: { ...moved, reason: code && reasonOf(code), at: now.toISOString() } }, now);
}

function reasonOf(code: TermCode): { ko: string; en: string } {
  const said = (language: 'ko' | 'en') => ordersErrors.inWords(refuse(code), language).message;
  return { ko: said('ko'), en: said('en') };
}
