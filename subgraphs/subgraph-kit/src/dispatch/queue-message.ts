import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../jobs.ts';

/** Job that sends one message. */
export const SEND_MESSAGE = 'send-message';

/** Puts the sending of a message on the list of work; what waits there already is moved. */
export function queueMessage(tx: EntityManager, messageId: string, at?: Date): Promise<void> {
  return addJob(tx, SEND_MESSAGE, { messageId }, { ...(at ? { at } : {}), key: `message:${messageId}` });
}
