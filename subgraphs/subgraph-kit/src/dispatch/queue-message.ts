import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../jobs.ts';

/** Job that sends one message. */
export const SEND_MESSAGE = 'send-message';

/** Puts it on the list anew after a time by the clock of the list, which may go otherwise than ours. */
export async function queueMessageIn(tx: EntityManager, messageId: string, milliseconds: number): Promise<void> {
  const [later] = await tx.execute<{ at: Date }[]>('select now() + make_interval(secs => ?) as at', [
    milliseconds / 1000,
  ]);
  await queueMessage(tx, messageId, later && new Date(later.at));
}

/** Puts the sending of a message on the list of work; what waits there already is moved. */
export function queueMessage(tx: EntityManager, messageId: string, at?: Date): Promise<void> {
  return addJob(tx, SEND_MESSAGE, { messageId }, { ...(at ? { at } : {}), key: `message:${messageId}` });
}
