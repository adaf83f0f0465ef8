import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';

/** Event by which the slice of disputes tells that a business was notified of a case. */
export const RECEIPT_NOTIFIED = 'disputes.receipt-notified';

const notified = z.object({ orderLineId: z.uuid().nullable(), businessId: z.uuid() });

/** Notes that a business answers for an order line in a case, and so may read that line; a case about none says nothing. */
export async function noteLineBusiness(tx: EntityManager, data: unknown): Promise<void> {
  const { orderLineId, businessId } = notified.parse(data);
  if (!orderLineId) return;
  await tx.execute(
    'insert into order_line_business (order_line_id, business_id) values (?, ?) on conflict do nothing',
    [orderLineId, businessId],
  );
}
