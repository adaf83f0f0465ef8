import { DialButton } from '../call/index.ts';
import type { DialInput } from '../gql/graphql.ts';
import type { DeskCustomer } from './desk-queries.ts';
import type { DeskScreen } from './desk-screen.ts';
import type { ShownTicket } from './desk-ticket.ts';

interface Contact {
  readonly screen: DeskScreen;
  readonly ticket: ShownTicket | null;
  readonly customer: DeskCustomer | null;
}

/** Rings whoever is to be spoken to: the number that was typed, that saved with the ticket, or that of the customer (E1.11). */
export function ContactDial(contact: Contact) {
  const to = whomToRing(contact);
  return to && <DialButton to={to} />;
}

function whomToRing({ screen, ticket, customer }: Contact): DialInput | null {
  const typed = screen.values.contactPhone.trim();
  if (typed !== '') return { number: typed };
  const reach = customer?.mobile ?? customer?.phone ?? null;
  // A ticket rings whom it names, whose number is masked here, and its customer where it names nobody.
  if (ticket && (ticket.contactPhone !== null || reach !== null)) return { ticketId: ticket.id };
  return customer && reach !== null ? { customerId: customer.id } : null;
}
