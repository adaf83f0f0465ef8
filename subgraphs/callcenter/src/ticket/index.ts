export { TicketRow } from './ticket.entity.ts';
export { RED_AFTER_HOURS } from './ticket.ts';
export { TicketConnection } from './ticket.type.ts';
