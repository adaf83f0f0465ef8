import type { EntityManager } from '@mikro-orm/postgresql';
import type { CollectedFrom, ReadOrder } from './collected-from.ts';

/** Line of an order that is here. */
export interface KnownLine {
  readonly id: string;
  readonly number: string;
  readonly externalNumber: string | null;
  readonly variantId: string;
  readonly quantity: number;
  readonly channelStatus: string | null;
  readonly isShipped: boolean;
  readonly isDelivered: boolean;
  readonly isCancelled: boolean;
  /** Indicates whether it waits for the marketplace to decide on a cancellation. */
  readonly isCancelAsked: boolean;
}

/** Order that is here already. */
export interface KnownOrder {
  readonly id: string;
  readonly number: string;
  readonly externalNumber: string;
  readonly channelStatus: string;
  readonly lines: readonly KnownLine[];
}

/** Orders of these numbers that are here, with their lines, locked in one order until the transaction ends. */
export async function knownOrders(
  tx: EntityManager,
  { id }: CollectedFrom,
  numbers: readonly string[],
): Promise<Map<string, KnownOrder>> {
  // Lines first and by their ids, as every act on them does: who locks the other way round waits for ever.
  await tx.execute(
    `select from order_line where order_id in (select id from sales_order where connection_id = ?
       and external_number in (select json_array_elements_text(?::json))) order by id for update`,
    [id, JSON.stringify(numbers)],
  );
  const orders = await tx.execute<Omit<KnownOrder, 'lines'>[]>(
    `select id, number, external_number as "externalNumber", channel_status as "channelStatus" from sales_order
     where connection_id = ? and external_number in (select json_array_elements_text(?::json)) order by id for update`,
    [id, JSON.stringify(numbers)],
  );
  if (orders.length === 0) return new Map();
  const lines = await tx.execute<(KnownLine & { readonly orderId: string })[]>(
    `select id, number, order_id as "orderId", external_number as "externalNumber", variant_id as "variantId", quantity,
       channel_status as "channelStatus", shipped_at is not null as "isShipped",
       delivered_at is not null as "isDelivered", cancelled_at is not null as "isCancelled",
       cancel_asked_at is not null as "isCancelAsked"
     from order_line where order_id in (select json_array_elements_text(?::json)::uuid) order by order_id, number for update`,
    [JSON.stringify(orders.map((order) => order.id))],
  );
  const byOrder = Map.groupBy(lines, ({ orderId }) => orderId);
  return new Map(orders.map((order) => [order.externalNumber, { ...order, lines: byOrder.get(order.id) ?? [] }]));
}

/** Numbers of orders that reached us by another way before, noted so; gives them. */
export async function noteDuplicates(
  tx: EntityManager,
  { id }: CollectedFrom,
  read: readonly ReadOrder[],
  now: Date,
): Promise<Set<string>> {
  const places = read.flatMap(({ order: { externalNumber, marketplace } }) =>
    marketplace ? [{ externalNumber, code: marketplace.code, number: marketplace.number }] : [],
  );
  if (places.length === 0) return new Set();
  const noted = await tx.execute<{ externalNumber: string }[]>(
    `insert into known_duplicate (connection_id, external_number, order_id, seen_at)
     select ?, one."externalNumber", sales_order.id, ?
     from json_to_recordset(?::json) as one ("externalNumber" text, code text, number text)
     join sales_order on marketplace_code = one.code and marketplace_number = one.number and connection_id <> ?
     on conflict (connection_id, external_number) do update set seen_at = excluded.seen_at
     returning external_number as "externalNumber"`,
    [id, now, JSON.stringify(places), id],
  );
  return new Set(noted.map(({ externalNumber }) => externalNumber));
}
