import type { OrderErpStatus } from '../gql/graphql.ts';

/** States in which somebody still waits for goods or money. */
const WAITING: ReadonlySet<OrderErpStatus> = new Set(['RECEIVED', 'ALLOCATED', 'SHIPPED', 'RETURN_REQUESTED']);

/** Orders in the order of their use in a call: the one that was looked for, those somebody waits for, the others. */
export function arranged<Order extends { readonly id: string; readonly erpStatus: OrderErpStatus }>(
  orders: readonly Order[],
  soughtId: string | null,
): Order[] {
  const placeOf = ({ id, erpStatus }: Order) => (id === soughtId ? 0 : WAITING.has(erpStatus) ? 1 : 2);
  return orders.toSorted((one, other) => placeOf(one) - placeOf(other));
}
