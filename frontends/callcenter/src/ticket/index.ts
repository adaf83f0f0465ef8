export { DiscardDialog } from './discard-dialog.tsx';
export { Elapsed } from './elapsed.tsx';
export { TicketForm } from './ticket-form.tsx';
export { TicketSearch } from './ticket-search.tsx';
export { TicketTable } from './ticket-table.tsx';
export { TicketStatusBadge } from './ticket-status-badge.tsx';
export { TICKETS_OF_CUSTOMER } from './tickets-of-customer.ts';
