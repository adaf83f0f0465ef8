import { DialButton } from '../call/index.ts';
import type { DialInput } from '../gql/graphql.ts';
import type { DeskCustomer } from './desk-queries.ts';
import type { DeskScreen } from './desk-state.ts';
import type { ShownTicket } from './desk-ticket.ts';

interface Contact {
  readonly screen: DeskScreen;
  readonly ticket: ShownTicket | null;
  readonly customer: DeskCustomer | null;
}

/** Rings whoever is to be spoken to: the number that was typed, or that of the customer (E1.11). */
export function ContactDial(contact: Contact) {
  const to = whomToRing(contact);
  return to && <DialButton to={to} />;
}

function whomToRing({ screen, ticket, customer }: Contact): DialInput | null {
  const typed = screen.values.contactPhone.trim();
  if (typed !== '') return { number: typed };
  const reach = customer?.mobile ?? customer?.phone ?? null;
  // Another number that was saved is masked here, and there is no reference by which it could be rung.
  const isOther = ticket !== null && ticket.contactPhone !== reach;
  return customer && reach !== null && !isOther ? { customerId: customer.id } : null;
}
