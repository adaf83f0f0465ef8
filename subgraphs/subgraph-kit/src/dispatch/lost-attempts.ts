import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hasTurn } from '../jobs.ts';
import { dispatchRoomOf, type DispatchRoom } from './dispatch-room.ts';
import { MessageAttemptRow, MessageRow, ShownPaperRow } from './message.entity.ts';
import { leaveOrAskAgain } from './note-answer.ts';
import { queueMessage } from './queue-message.ts';

/** Messages that one look takes up. */
const ROWS_AT_ONCE = 200;
/** Time after which a message that could have gone is put on the list again: the job it had may have died with its process. */
const FORGOTTEN_MS = 2 * 60_000;

/** Judges the open attempt of a message that is being sent; one that began long ago has lost its process. */
export async function lostAttempt(
  tx: EntityManager,
  room: DispatchRoom,
  message: MessageRow,
  now: Date,
): Promise<void> {
  const attempt = await tx.findOne(
    MessageAttemptRow,
    { messageId: message.id, number: message.attempts },
    { refresh: true },
  );
  if (attempt?.outcome !== null || now.getTime() - attempt.startedAt.getTime() < room.lostAfterMs) return;
  Object.assign(attempt, { outcome: 'UNCERTAIN', code: 'PROCESS_LOST', finishedAt: now });
  await tx.flush();
  await leaveOrAskAgain(tx, { message, attempt }, now);
}

/** Every minute: attempts without a process, messages without a job, and pages that nobody may see any more. */
export async function takeUpMessages(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  const room = dispatchRoomOf(em);
  const lostBefore = new Date(now.getTime() - room.lostAfterMs);
  const sending = await em.execute<{ id: string }[]>(
    `select m.id from message m join message_attempt a on a.message_id = m.id and a.number = m.attempts
     where m.state = 'SENDING' and a.outcome is null and a.started_at <= ? order by a.started_at limit ?`,
    [lostBefore, ROWS_AT_ONCE],
  );
  for (const { id } of sending) {
    await em.fork().transactional(async (tx) => {
      const message = await tx.findOne(MessageRow, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (message?.state === 'SENDING') await lostAttempt(tx, room, message, now);
    });
  }
  await queueForgotten(em, now);
  await em.nativeDelete(ShownPaperRow, { expiresAt: { $lte: now } });
}

/** One that waits for its turn keeps its place: a job that is put on the list again goes to its end. */
async function queueForgotten(em: EntityManager, now: Date): Promise<void> {
  const forgotten = await em.execute<{ id: string }[]>(
    `select id from message
     where state in ('QUEUED', 'HELD', 'AWAITING_DOCUMENT') and send_after <= ? and awaited = '{}'
       and (channel <> 'POST' or state = 'AWAITING_DOCUMENT')
       and not ${hasTurn("'message:' || message.id")}
     order by send_after limit ?`,
    [new Date(now.getTime() - FORGOTTEN_MS), ROWS_AT_ONCE],
  );
  await em.transactional(async (tx) => {
    for (const { id } of forgotten) await queueMessage(tx, id, now);
  });
}
