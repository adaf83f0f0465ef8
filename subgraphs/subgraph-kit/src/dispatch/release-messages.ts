import type { EntityManager } from '@mikro-orm/postgresql';
import { queueMessage } from './queue-message.ts';

/** Lets messages go that waited for a document; called in the transaction in which it is called issued. */
export async function releaseMessages(tx: EntityManager, documentId: string): Promise<void> {
  const released = await tx.execute<{ id: string; complete: boolean }[]>(
    `update message set awaited = array_remove(awaited, ?::uuid)
     where state = 'AWAITING_DOCUMENT' and awaited @> array[?::uuid] returning id, awaited = '{}' as complete`,
    [documentId, documentId],
  );
  for (const { id, complete } of released) if (complete) await queueMessage(tx, id);
}
