export { knownCustomer } from './known-customer.ts';
export { nextNumber } from './receive-ticket.ts';
export { lockTicket, noteStep, refusalOf, takeTicketStep, touch } from './take-ticket-step.ts';
export { desksOf, tellOfTicket, TICKET_TOPIC } from './tell-of-ticket.ts';
export {
  AnswerTicketMailPayload,
  AnswerTicketQuestionPayload,
  EscalateTicketInput,
  EscalateTicketPayload,
} from './ticket-acts.type.ts';
export { ticketAnswer } from './ticket-answer.ts';
export { plain, TEXT_LENGTH, titleFrom } from './ticket-details.ts';
export { ticketProcess } from './ticket-process.ts';
export { ticketById } from './ticket-reads.ts';
export type { TicketCode } from './ticket-words.ts';
export { TicketRow, TicketStepRow } from './ticket.entity.ts';
export { isOverdue } from './ticket-rules.ts';
export { RED_AFTER_HOURS, TICKET_STATUSES } from './ticket.ts';
export { Ticket, TicketConnection } from './ticket.type.ts';
export { takeUntaken } from './transfer-ticket.ts';
