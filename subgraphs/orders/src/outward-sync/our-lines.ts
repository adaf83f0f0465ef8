import type { EntityManager } from '@mikro-orm/postgresql';

/** Line of an order as we have it. */
export interface OurLine {
  readonly orderId: string;
  readonly channelStatus: string | null;
  readonly shippedAt: string | null;
  readonly trackingNumber: string | null;
  /** Indicates whether its parcel is about to be told. */
  readonly isBeingTold: boolean;
}

type Row = OurLine & { readonly order: string; readonly line: string };

/** Our lines of a connection's orders, by number of the order there and of the line there; no entry for an unknown order. */
export async function ourLines(
  em: EntityManager,
  connectionId: string,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, OurLine>>> {
  if (numbers.length === 0) return new Map();
  const rows = await em.execute<Row[]>(
    `select ordered.external_number as order, coalesce(line.external_number, '') as line, ordered.id as "orderId",
       line.channel_status as "channelStatus", line.shipped_at as "shippedAt",
       (
         select tracking_number from shipment
         where order_id = ordered.id and kind = 'OUTBOUND' and shipped_at = line.shipped_at limit 1
       ) as "trackingNumber",
       exists (
         select from outward_task as task
         where task.order_id = ordered.id and task.kind = 'SHIPMENT' and task.state = 'WAITING'
       ) as "isBeingTold"
     from sales_order as ordered left join order_line as line on line.order_id = ordered.id
     where ordered.connection_id = ? and ordered.external_number in (select json_array_elements_text(?::json))`,
    [connectionId, JSON.stringify(numbers)],
  );
  const orders = new Map<string, Map<string, OurLine>>();
  for (const { order, line, ...ours } of rows) {
    const lines = orders.get(order) ?? new Map<string, OurLine>();
    orders.set(order, lines.set(line, ours));
  }
  return orders;
}
