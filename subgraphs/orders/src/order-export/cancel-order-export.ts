import { idsAmong, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { OrderExportCode } from './order-export-words.ts';
import { readableExports } from './order-export.access.ts';
import { OrderExportRow } from './order-export.entity.ts';

/** Calls an export off that is not finished; its job leaves it at the next rows. One that has ended stays as it ended. */
export function cancelOrderExport(
  { em, actor }: Context,
  exportId: string,
): Promise<OrderExportRow | Refusal<OrderExportCode>> {
  return em.transactional(async (tx) => {
    const where = { $and: [readableExports(actor), { id: { $in: idsAmong([exportId]) } }] };
    const found = await tx.findOne(OrderExportRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!found) return refuse('EXPORT_UNKNOWN', ['input', 'exportId']);
    if (found.state === 'WAITING' || found.state === 'RUNNING')
      Object.assign(found, { state: 'CANCELLED', question: new Uint8Array() });
    return found;
  });
}
