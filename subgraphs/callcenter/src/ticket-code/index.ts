export { TicketCode } from './ticket-code.type.ts';
export { ticketCode, type CodeInWords } from './ticket-codes.ts';
export type { TicketCodeKind } from './ticket-code.ts';
