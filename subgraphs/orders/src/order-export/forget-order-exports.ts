import { forgetExtract, type ExtractDeclaration, type Job } from '@madang/subgraph-kit';
import { OrderExportRow } from './order-export.entity.ts';
import { EXPORT_SUBJECT } from './order-export.ts';

const BATCH = 100;

const MEDIA_TYPES = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Destroys the keys of files whose time is over; what was asked for is forgotten with them. */
export const forgetOrderExports: Job['run'] = async (em, _payload, now) => {
  const over = await em.find(OrderExportRow, { state: 'DONE', expiresAt: { $lte: now } }, { limit: BATCH });
  for (const { id } of over) {
    // A process that dies in between begins again: the file is found until its row says that it is gone.
    await forgetExtract(em, id);
    await em.execute("update order_export set state = 'EXPIRED', question = '' where id = ?", [id]);
  }
};

/** Name under which a file is saved. */
export function fileNameOf({ format, requestedAt }: Pick<OrderExportRow, 'format' | 'requestedAt'>): string {
  const seoul = new Date(requestedAt.getTime() + 9 * 3_600_000).toISOString();
  return `orders-${seoul.slice(0, 10)}-${seoul.slice(11, 16).replace(':', '')}.${format.toLowerCase()}`;
}

/** Files of exports that may be taken by a link. */
export const orderExtracts: ExtractDeclaration = {
  async find(em, id, now) {
    const found = await em.findOne(OrderExportRow, { id, state: 'DONE', expiresAt: { $gt: now } });
    if (!found) return null;
    const fields = found.isUnmasked ? ['UNMASKED', ...found.columns] : found.columns;
    return { name: fileNameOf(found), mediaType: MEDIA_TYPES[found.format], subjectType: EXPORT_SUBJECT, fields };
  },
};
