import { batch, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { readableOfStorefront } from '../connection/index.ts';
import { CollectionRunRow, QuarantinedOrderRow } from './collection.entity.ts';
import type { QuarantineState } from './collection.ts';

/** Which rows of the quarantine are wanted. */
export interface QuarantineQuestion {
  readonly connectionId?: string | null;
  readonly state?: QuarantineState | null;
}

/** What is in quarantine, seen last first. */
export function findQuarantined(
  { em, actor }: Context,
  { connectionId, state }: QuarantineQuestion,
  args: PageArgs,
): Promise<Page<QuarantinedOrderRow>> {
  const where = {
    $and: [readableOfStorefront(actor), connectionId ? { connectionId } : {}, { state: state ?? 'WAITING' }],
  };
  return page(em, QuarantinedOrderRow, where, [{ lastSeenAt: 'desc' }, { id: 'desc' }], args);
}

/** Runs of a connection, newest first. */
export function findRuns(
  { em, actor }: Context,
  connectionId: string,
  args: PageArgs,
): Promise<Page<CollectionRunRow>> {
  const where = { $and: [readableOfStorefront(actor), { connectionId }] };
  return page(em, CollectionRunRow, where, [{ askedAt: 'desc' }, { id: 'desc' }], args);
}

/** One run; null for an absent and for an unreadable one alike. */
export function runById({ em, actor }: Context, id: string): Promise<CollectionRunRow | null> {
  return em.findOne(CollectionRunRow, { $and: [readableOfStorefront(actor), { id }] });
}

/** Newest run of each connection. */
export const lastRunOf = batch<string, CollectionRunRow | null>(async ({ em, actor }, connectionIds) => {
  const newest = await em.execute<{ id: string }[]>(
    `select run.id from storefront_connection as connection
     join lateral (select id from collection_run where connection_id = connection.id
       order by asked_at desc, id desc limit 1) as run on true
     where connection.id in (select json_array_elements_text(?::json)::uuid)`,
    [JSON.stringify(connectionIds)],
  );
  const runs = await em.find(CollectionRunRow, {
    $and: [readableOfStorefront(actor), { id: { $in: newest.map(({ id }) => id) } }],
  });
  return connectionIds.map((id) => runs.find(({ connectionId }) => connectionId === id) ?? null);
});
