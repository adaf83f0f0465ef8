import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChannelQuestion } from '../connector/index.ts';

/** Order that a question names, as far as it is here. */
export interface NamedOrder {
  readonly orderId: string;
  readonly customerId: string | null;
  /** Line that it names alone; none where it names several or the whole order. */
  readonly orderLineId: string | null;
}

interface FoundLine {
  readonly external: string;
  readonly order: string;
  readonly customer: string | null;
  readonly lines: Readonly<Record<string, string>> | null;
}

/** Orders that questions name, by the number of the question; also those that reached us by another connection first. */
export async function findNamedOrders(
  tx: EntityManager,
  connectionId: string,
  questions: readonly ChannelQuestion[],
): Promise<Map<string, NamedOrder>> {
  const named = questions.flatMap(({ externalOrder }) => externalOrder ?? []);
  if (named.length === 0) return new Map();
  const found = await tx.execute<FoundLine[]>(
    `select there.external, ordered.id as order, ordered.customer_id as customer,
       (select json_object_agg(external_number, id) from order_line
        where order_id = ordered.id and external_number is not null) as lines
     from (
       select external_number as external, id from sales_order where connection_id = ?
       union all
       select external_number, order_id from known_duplicate where connection_id = ?
     ) as there join sales_order as ordered on ordered.id = there.id
     where there.external in (select json_array_elements_text(?::json))`,
    [connectionId, connectionId, JSON.stringify(named)],
  );
  const orders = new Map(found.map((one) => [one.external, one]));
  return new Map(
    questions.flatMap(({ externalNumber, externalOrder, externalLines }) => {
      const order = orders.get(externalOrder ?? '');
      if (!order) return [];
      const [line, ...more] = externalLines;
      const orderLineId = line !== undefined && more.length === 0 ? (order.lines?.[line] ?? null) : null;
      return [[externalNumber, { orderId: order.order, customerId: order.customer, orderLineId }] as const];
    }),
  );
}
