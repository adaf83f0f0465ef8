export { TicketForm } from './ticket-form.tsx';
export { TICKETS_OF_CUSTOMER } from './tickets-of-customer.ts';
