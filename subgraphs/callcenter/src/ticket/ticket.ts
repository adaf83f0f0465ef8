/** States of a ticket (document 002: 01, 03, 07, and 09 of our own). */
export const TICKET_STATUSES = ['RECEIVED', 'TRANSFERRED', 'COMPLETED', 'DISCARDED'] as const;

/** State of a ticket. */
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** Roles in one ticket. */
export const TICKET_ROLES = ['AGENT', 'SENIOR'] as const;

/** Role in one ticket. */
export type TicketRole = (typeof TICKET_ROLES)[number];

/** Ways a call came about. */
export const TICKET_DIRECTIONS = ['INBOUND', 'OUTBOUND'] as const;

/** Way a call came about. */
export type TicketDirection = (typeof TICKET_DIRECTIONS)[number];

/** Codes of a ticket of which nobody said otherwise (002, E3). */
export const USUAL_CODES = { callTypeCode: '1', callResultCode: '1', outcomeCode: '1', lineCode: 'OFF' } as const;

/** Hours after which an unfinished ticket turns red (E6; "3 days" in calendar time). */
export const RED_AFTER_HOURS = 72;

/** What the process and its rules look at. */
export interface Ticket {
  readonly state: TicketStatus;
  readonly receivedAt: Date;
  readonly dueAt?: Date | null;
  readonly escalatedAt?: Date | null;
}
