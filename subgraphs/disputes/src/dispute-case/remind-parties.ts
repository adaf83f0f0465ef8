import { seoulDay, type DeadlineRecord } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { noticeMoveNear } from '../case-notice/index.ts';
import { factsOf } from './dispute-case-facts.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';
import { CASE_SIDES } from './dispute-case.ts';
import { noticedCase } from './noticed-case.ts';
import { whoseMove } from './whose-move.ts';

/** Tells the sides whose move it is that their time comes to its end; who has moved already is left alone. */
export async function remindParties(tx: EntityManager, deadline: DeadlineRecord, now: Date): Promise<void> {
  const dispute = await tx.findOne(DisputeCaseRow, deadline.subjectId);
  if (!dispute) return;
  const waiting = whoseMove(factsOf(dispute, []));
  const sides = CASE_SIDES.filter((side) => waiting.includes(side));
  if (sides.length === 0) return;
  const { id, clock, dueAt, remindedLead } = deadline;
  const near = { sides, clock, day: seoulDay(dueAt), key: `near:${id}:${remindedLead}:${dueAt.getTime()}` };
  await noticeMoveNear(tx, await noticedCase(tx, dispute), near, { actor: null, now });
}
