import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import type { OrderCard } from './order-cards.ts';

const SOUGHT = graphql(`
  query SoughtOrder($id: ID!) {
    order(id: $id) {
      id
      customer {
        id
      }
      ...OrderCard_order @unmask
    }
  }
`);

/** The order that the address says was looked for (`?order=…`), and it among the customer's orders although it may be an old one. */
export function useSoughtOrder(
  customerId: string,
  orders: readonly OrderCard[],
): { soughtId: string | null; orders: readonly OrderCard[] } {
  const [params] = useSearchParams();
  const soughtId = params.get('order');
  const isShown = orders.some(({ id }) => id === soughtId);
  const { data } = useQuery(SOUGHT, { variables: { id: soughtId ?? '' }, skip: soughtId === null || isShown });
  const sought = data?.order;
  const belongs = sought?.customer?.id === customerId && sought.id === soughtId && !isShown;
  return { soughtId, orders: belongs ? [...orders, sought] : orders };
}
