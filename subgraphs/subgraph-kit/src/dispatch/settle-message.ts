import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { saysWhy } from '../privacy/privacy-words.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { dispatchRoomOf } from './dispatch-room.ts';
import type { DispatchCode } from './dispatch-words.ts';
import { messagesAmong } from './find-messages.ts';
import { MessageAttemptRow, MessageRow } from './message.entity.ts';
import { attemptPersonal } from './message.personal.ts';
import type { SettleMessageInput } from './message.type.ts';
import { turnTo } from './note-answer.ts';

/** Settles a message of which nobody knew whether it was sent: a person found out, and says how. */
export async function settleMessage(
  context: Context,
  { messageId, as, reason }: SettleMessageInput,
): Promise<MessageRow | Refusal<DispatchCode>> {
  if (!saysWhy(reason)) return refuse('REASON_TOO_SHORT', ['input', 'reason']);
  return changeMessage(context, messageId, 'AMBIGUOUS', async (tx, message) => {
    const { actor, now } = context;
    if (as === 'SEND_AGAIN') await turnTo(tx, message, message.place, now);
    else Object.assign(message, { state: 'DELIVERED', code: null, deliveredAt: now });
    await keepReason(tx, message, reason.trim());
    const subject = { type: message.subjectType, id: message.subjectId };
    const data = { messageId: message.id, as };
    await audit(tx, { act: 'message.settle', subject, actor, data }, now);
  });
}

/** Keeps the reason sealed with the attempt: the chain of acts is for ever, and what a person writes may name people. */
async function keepReason(tx: EntityManager, { id, attempts }: MessageRow, reason: string): Promise<void> {
  const attempt = await tx.findOneOrFail(MessageAttemptRow, { messageId: id, number: attempts });
  Object.assign(attempt, await attemptPersonal.seal(tx, attempt.id, { settledReason: reason }));
}

/** Tries a message again that has failed, from the first of its channels on. */
export async function retryMessage(
  context: Context,
  { messageId }: { readonly messageId: string },
): Promise<MessageRow | Refusal<DispatchCode>> {
  return changeMessage(context, messageId, 'FAILED', async (tx, message) => {
    const { actor, now } = context;
    await turnTo(tx, message, 0, now);
    const subject = { type: message.subjectType, id: message.subjectId };
    await audit(tx, { act: 'message.retry', subject, actor, data: { messageId: message.id } }, now);
  });
}

async function changeMessage(
  context: Context,
  id: string,
  from: 'AMBIGUOUS' | 'FAILED',
  change: (tx: Context['em'], message: MessageRow) => Promise<void>,
): Promise<MessageRow | Refusal<DispatchCode>> {
  const [readable] = await messagesAmong(context, [id]);
  if (!readable) return refuse('MESSAGE_UNKNOWN', ['input', 'messageId']);
  return dispatchRoomOf(context.em)
    .em()
    .transactional(async (tx) => {
      const message = await tx.findOneOrFail(MessageRow, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (message.state !== from) {
        return refuse<DispatchCode>(from === 'FAILED' ? 'MESSAGE_NOT_FAILED' : 'MESSAGE_NOT_AMBIGUOUS');
      }
      await change(tx, message);
      return message;
    });
}
