import { emit } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hasEnded } from './dispute-case-rules.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import type { CASE_STEPS } from './dispute-case.ts';

/** Event by which those who hold money for goods hear that a case about them was opened (J3). */
const CASE_OPENED = 'disputes.case-opened';

/** Event by which they hear how it ended. */
const CASE_ENDED = 'disputes.case-ended';

/** Tells that goods are in dispute, and how that ended: ids, state and result alone. A case about no order tells nothing. */
export async function tellGoodsInDispute(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  step: (typeof CASE_STEPS)[number],
  now: Date,
): Promise<void> {
  const { id: caseId, number, orderId = null, orderLineId = null, state, result = null } = dispute;
  if (!orderId && !orderLineId) return;
  const data = { caseId, number, orderId, orderLineId };
  if (step === 'open') await emit(tx, { type: CASE_OPENED, data }, now);
  else if (hasEnded(dispute)) await emit(tx, { type: CASE_ENDED, data: { ...data, state, result } }, now);
}
