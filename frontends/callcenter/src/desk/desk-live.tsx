import { useApolloClient } from '@apollo/client/react';
import { useLive } from '@madang/frontend-kit';
import { DESK_CHANGES } from './desk-presence.ts';
import { DESK_CUSTOMER, DESK_ORDER } from './desk-queries.ts';
import type { DeskScreen } from './desk-screen.ts';
import { DESK_TICKET } from './desk-ticket.ts';

/** Hears what happens to the ticket on the desk, its order and its customer; nothing is drawn. */
export function DeskLive({ screen: { ticket, orderId, customerId } }: { screen: DeskScreen }) {
  if (!ticket && orderId === null && customerId === null) return null;
  return <Ear ticketId={ticket?.id ?? null} orderId={orderId} customerId={customerId} />;
}

function Ear(about: { ticketId: string | null; orderId: string | null; customerId: string | null }) {
  const client = useApolloClient();
  useLive(DESK_CHANGES, about, (news) => {
    // The ticket itself comes along; who looks at it changes no list.
    if (news?.ticketChanged.kind === 'PRESENCE') return;
    const lists = [DESK_ORDER, DESK_CUSTOMER];
    void client.refetchQueries({ include: news ? lists : [...lists, DESK_TICKET] });
  });
  return null;
}
