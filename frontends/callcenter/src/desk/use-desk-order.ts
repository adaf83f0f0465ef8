import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { DESK_ORDER, type DeskOrder } from './desk-queries.ts';

/** Pauses between looks at an order on the desk, in milliseconds: now and then, and at once after a return was recorded. */
const PAUSE = 20_000;
const EAGER_PAUSE = 1_500;
const EAGER_LOOKS = 40;

/** Keeps an order of the desk fresh; `expectTicket` looks often until the ticket of a return has come by its event (E9). */
export function useDeskOrder(orderId: string | null) {
  const eager = useRef({ looks: 0, tickets: 0 });
  const { data, refetch, startPolling } = useQuery(DESK_ORDER, {
    variables: { id: orderId ?? '' },
    skip: orderId === null,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    pollInterval: PAUSE,
    skipPollAttempt: () => {
      if (eager.current.looks === 0) return document.hidden;
      eager.current.looks -= 1;
      if (eager.current.looks === 0) startPolling(PAUSE);
      return false;
    },
  });
  const order: DeskOrder | null = orderId === null ? null : (data?.order ?? null);
  const count = order?.tickets?.length ?? 0;
  useEffect(() => {
    if (eager.current.looks === 0 || count <= eager.current.tickets) return;
    eager.current.looks = 0;
    startPolling(PAUSE);
  }, [count, startPolling]);
  const expectTicket = () => {
    eager.current = { looks: EAGER_LOOKS, tickets: count };
    startPolling(EAGER_PAUSE);
  };
  return { order, expectTicket, refetch: () => void refetch() };
}
