/** Tables of codes that a ticket draws on (002, E3). */
export const TICKET_CODE_KINDS = ['TYPE', 'CHANNEL', 'CALL_TYPE', 'CALL_RESULT', 'OUTCOME', 'LINE', 'INFLOW'] as const;

/** Table of codes. */
export type TicketCodeKind = (typeof TICKET_CODE_KINDS)[number];
