import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import type { OrdersPanel_CustomerFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const SOUGHT = graphql(`
  query SoughtOrder($id: ID!) {
    order(id: $id) {
      id
      customer {
        id
      }
      erpStatus
      ...OrderItem_order
    }
  }
`);

type Order = NonNullable<OrdersPanel_CustomerFragment['orders']>['nodes'][number];

/** The order that the address says was looked for (`?order=…`), and it among the customer's orders although it may be an old one. */
export function useSoughtOrder(
  customerId: string,
  orders: readonly Order[],
): { soughtId: string | null; orders: readonly Order[] } {
  const [params] = useSearchParams();
  const soughtId = params.get('order');
  const isShown = orders.some(({ id }) => id === soughtId);
  const { data } = useQuery(SOUGHT, { variables: { id: soughtId ?? '' }, skip: soughtId === null || isShown });
  const sought = data?.order;
  const belongs = sought?.customer?.id === customerId && sought.id === soughtId && !isShown;
  return { soughtId, orders: belongs ? [...orders, sought] : orders };
}
