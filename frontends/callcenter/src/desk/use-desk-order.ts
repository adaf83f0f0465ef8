import { useQuery } from '@apollo/client/react';
import { DESK_ORDER, type DeskOrder } from './desk-queries.ts';

/** Milliseconds between looks at what the ERP did with an order; of its tickets the desk is told as they change. */
const PAUSE = 60_000;

/** Keeps an order of the desk fresh. */
export function useDeskOrder(orderId: string | null) {
  const { data, refetch } = useQuery(DESK_ORDER, {
    variables: { id: orderId ?? '' },
    skip: orderId === null,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    pollInterval: PAUSE,
    skipPollAttempt: () => document.hidden,
  });
  const order: DeskOrder | null = orderId === null ? null : (data?.order ?? null);
  return { order, refetch: () => void refetch() };
}
