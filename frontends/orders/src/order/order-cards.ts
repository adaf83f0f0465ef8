import type { OrderCard_OrderFragment, OrderErpStatus } from '../gql/graphql.ts';

/** An order as the customer page shows it. */
export type OrderCard = OrderCard_OrderFragment;

/** States in which somebody still waits for goods or money. */
const WAITING: ReadonlySet<OrderErpStatus> = new Set(['RECEIVED', 'ALLOCATED', 'SHIPPED', 'RETURN_REQUESTED']);

/** Orders in the order of their use in a call: the one that was looked for, those somebody waits for, the others. */
export function arranged<Order extends Pick<OrderCard, 'id' | 'erpStatus'>>(
  orders: readonly Order[],
  soughtId: string | null,
): Order[] {
  const placeOf = ({ id, erpStatus }: Order) => (id === soughtId ? 0 : WAITING.has(erpStatus) ? 1 : 2);
  return orders.toSorted((one, other) => placeOf(one) - placeOf(other));
}
