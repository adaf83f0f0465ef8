import { useApolloClient } from '@apollo/client/react';
import { useSession } from '@madang/frontend-kit';
import { useEffect, useEffectEvent } from 'react';
import { WATCH_TICKET } from './desk-presence.ts';
import type { OpenTicket } from './desk-ticket.ts';

/** Milliseconds after which it is said again that a ticket is open; it is forgotten after twice as long. */
const PAUSE = 20_000;

/** Somebody else who has the ticket open. */
export type Watcher = OpenTicket['watchers'][number];

/** Says that a ticket is open on this desk, and whether it is written on; gives the others who have it open. */
export function usePresence(ticket: OpenTicket | null, isWriting: boolean): readonly Watcher[] {
  const { person } = useSession();
  const client = useApolloClient();
  const ticketId = ticket?.id ?? null;
  const say = useEffectEvent((id: string, isOver: boolean) => {
    const input = { ticketId: id, isWriting, isOver };
    // Whoever cannot say so works on all the same; what both write is compared when it is saved.
    void client.mutate({ mutation: WATCH_TICKET, variables: { input } }).catch(() => {});
  });
  useEffect(() => {
    if (ticketId === null) return;
    const timer = setInterval(() => say(ticketId, false), PAUSE);
    return () => {
      clearInterval(timer);
      say(ticketId, true);
    };
  }, [ticketId]);
  useEffect(() => {
    if (ticketId !== null) say(ticketId, false);
  }, [ticketId, isWriting]);
  return (ticket?.watchers ?? []).filter(({ agent }) => agent !== null && agent.id !== person.id);
}
