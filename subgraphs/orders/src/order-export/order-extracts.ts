import {
  forgetExtract,
  hasTurn,
  inSeoul,
  SHEET_MEDIA_TYPES,
  type ExtractDeclaration,
  type Job,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderExportRow } from './order-export.entity.ts';
import { EXPORT_SUBJECT, WRITE_ORDER_EXPORT } from './order-export.ts';

const BATCH = 100;

/** Time after which an export that is on no list any more was left by everybody. */
const ABANDONED_MS = 10 * 60_000;

/** Says of exports what is true of them, and destroys the keys of files that nobody is to take: after their day, or never. */
export const forgetOrderExports: Job['run'] = async (em, _payload, now) => {
  await em.execute("update order_export set state = 'EXPIRED' where state = 'DONE' and expires_at <= ?", [now]);
  await em.execute(
    `update order_export set state = 'FAILED', question = '' where state in ('WAITING', 'RUNNING') and requested_at < ?
       and not ${hasTurn(`'${WRITE_ORDER_EXPORT}:' || order_export.id`)}`,
    [new Date(now.getTime() - ABANDONED_MS)],
  );
  while ((await forgetRemains(em)) === BATCH);
};

/** Forgets the pieces of what is not to be taken; what a process that died left of one that was called off is found here. */
async function forgetRemains(em: EntityManager): Promise<number> {
  const remains = await em.execute<{ id: string }[]>(
    `select id from order_export where state in ('CANCELLED', 'FAILED', 'EXPIRED')
       and id in (select extract_id from extract_piece) limit ?`,
    [BATCH],
  );
  for (const { id } of remains) await forgetExtract(em, id);
  return remains.length;
}

/** Name under which a file is saved. */
export function fileNameOf({ format, requestedAt }: Pick<OrderExportRow, 'format' | 'requestedAt'>): string {
  const seoul = inSeoul(requestedAt);
  return `orders-${seoul.slice(0, 10)}-${seoul.slice(11, 16).replace(':', '')}.${format.toLowerCase()}`;
}

/** Files of exports that may be taken by a link. */
export const orderExtracts: ExtractDeclaration = {
  async find(em, id, now) {
    const found = await em.findOne(OrderExportRow, { id, state: 'DONE', expiresAt: { $gt: now } });
    if (!found) return null;
    const fields = found.isUnmasked ? ['UNMASKED', ...found.columns] : found.columns;
    return { name: fileNameOf(found), mediaType: SHEET_MEDIA_TYPES[found.format], subjectType: EXPORT_SUBJECT, fields };
  },
};
