import { emit } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DisputeCaseRow } from './dispute-case.entity.ts';

/** Event by which partners hear that a case against them moved. */
export const CASE_CHANGED = 'disputes.case-changed';

/** Tells that a case moved, once its respondent was notified: before that it may be named wrongly. Ids and state alone. */
export async function tellCaseChanged(tx: EntityManager, dispute: DisputeCaseRow, now: Date): Promise<void> {
  const { id: caseId, number, state, respondentId: businessId, receiptNotifiedAt } = dispute;
  if (!businessId || !receiptNotifiedAt) return;
  await emit(tx, { type: CASE_CHANGED, data: { caseId, number, state, businessId, at: now } }, now);
}
