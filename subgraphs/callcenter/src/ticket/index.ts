export { takeTicketStep } from './take-ticket-step.ts';
export { TICKET_TOPIC } from './tell-of-ticket.ts';
export { EscalateTicketInput, EscalateTicketPayload } from './ticket-acts.type.ts';
export { ticketAnswer } from './ticket-answer.ts';
export { ticketById } from './ticket-reads.ts';
export type { TicketCode } from './ticket-words.ts';
export { TicketRow, TicketStepRow } from './ticket.entity.ts';
export { RED_AFTER_HOURS } from './ticket.ts';
export { Ticket, TicketConnection } from './ticket.type.ts';
