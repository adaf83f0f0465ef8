import { audit, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { readableOfStorefront, StorefrontConnectionRow } from '../connection/index.ts';
import { askCollect, askCollectQuestions } from './collection-jobs.ts';
import { askForRun } from './collection-runs.ts';
import type { CollectionCode } from './collection-words.ts';
import { CollectionRunRow } from './collection.entity.ts';

/** Asks for a collection at once, of what buyers ask too; who asks twice waits for the same run. */
export async function collectNow(
  { em, actor, now }: Context,
  connectionId: string,
): Promise<CollectionRunRow | Refusal<CollectionCode>> {
  return em.transactional(async (tx) => {
    const connection = await tx.findOne(StorefrontConnectionRow, {
      $and: [readableOfStorefront(actor), { id: connectionId }],
    });
    if (!connection) return refuse('CONNECTION_UNKNOWN', ['input', 'connectionId']);
    if (!connection.isActive) return refuse('CONNECTION_INACTIVE', ['input', 'connectionId']);
    const runId = await askForRun(tx, connection, { cause: 'PERSON', askedBy: actor.name, now });
    await askCollect(tx, connectionId);
    await askCollectQuestions(tx, connectionId);
    const subject = { type: 'StorefrontConnection', id: connectionId };
    await audit(tx, { act: 'collection.collectNow', subject, actor, data: { runId } }, now);
    return tx.findOneOrFail(CollectionRunRow, runId);
  });
}
