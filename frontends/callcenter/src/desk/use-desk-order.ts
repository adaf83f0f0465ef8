import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
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

/** Keeps the order that is looked at beside the one that is linked, and gives the way to look at another. */
export function useLookedOrder(linkedId: string | null) {
  const [lookedId, look] = useState<string | null>(null);
  return { ...useDeskOrder(lookedId === linkedId ? null : lookedId), look };
}
