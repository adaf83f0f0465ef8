import pg from 'pg';
import type { BenchHouse } from '../house.ts';

/** Ticket and order of one customer of the demo, from which a case may come. */
export interface Origin {
  readonly customerId: string;
  readonly ticketId: string;
  readonly orderId: string;
  readonly orderLineId: string;
}

/** Origins that no case of the demo has yet, in the same order each time. */
export async function originsOf({ owner, system }: BenchHouse): Promise<Origin[]> {
  const taken = await owner.query<{ id: string }>(
    'select ticket_id as id from dispute_case where ticket_id is not null',
  );
  const tickets = await rowsOf<{ id: string; customer: string }>(
    system.databaseUrl('callcenter'),
    `select id, customer_id as customer from ticket where customer_id is not null and id <> all ($1) order by id`,
    [taken.rows.map(({ id }) => id)],
  );
  const orders = await rowsOf<{ id: string; line: string; customer: string }>(
    system.databaseUrl('orders'),
    `select distinct on (o.id) o.id, l.id as line, o.customer_id as customer
     from sales_order o join order_line l on l.order_id = o.id where o.customer_id is not null order by o.id, l.id`,
    [],
  );
  const orderOf = new Map(orders.map((order) => [order.customer, order]));
  return tickets.flatMap(({ id, customer }) => {
    const order = orderOf.get(customer);
    return order ? [{ customerId: customer, ticketId: id, orderId: order.id, orderLineId: order.line }] : [];
  });
}

async function rowsOf<Row extends object>(address: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
