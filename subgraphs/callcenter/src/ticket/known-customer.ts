import type { EntityManager } from '@mikro-orm/postgresql';

/** Whose an order is, as the orders tell it. */
interface OrderTold {
  readonly customerId: string | null;
  readonly orderId: string | null;
}

/** The order's customer, where they are here, or into whom they were merged; where the orders know none, that of an earlier ticket about it. */
export async function knownCustomer(tx: EntityManager, { customerId, orderId }: OrderTold): Promise<string | null> {
  const [known] = await tx.execute<{ id: string }[]>(
    `select coalesce(merged_into_id, id) as id from customer where id = ? union all
     (select customer_id from ticket where order_id = ? and customer_id is not null order by received_at limit 1) limit 1`,
    [customerId, orderId],
  );
  return known?.id ?? null;
}
