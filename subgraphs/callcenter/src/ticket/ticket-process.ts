import { defineProcess } from '@madang/subgraph-kit/process';
import { notEscalatedYet } from './ticket-rules.ts';
import type { Ticket, TicketRole, TicketStatus } from './ticket.ts';

/** How a ticket moves (E4: F5, F6, discard; F7 and, by J2, escalation leave it where it is). */
// oxfmt-ignore
export const ticketProcess = defineProcess<Ticket, TicketStatus, TicketRole>()({
  initial: 'RECEIVED',
  final: ['COMPLETED', 'DISCARDED'],
  steps: {
    change:   { from: ['RECEIVED', 'TRANSFERRED'],                    by: ['AGENT', 'SENIOR'] },
    transfer: { from: ['RECEIVED', 'TRANSFERRED'], to: 'TRANSFERRED', by: ['AGENT', 'SENIOR'] },
    escalate: { from: ['RECEIVED', 'TRANSFERRED'],                    by: ['AGENT', 'SENIOR'], needs: [notEscalatedYet] },
    complete: { from: ['RECEIVED', 'TRANSFERRED'], to: 'COMPLETED',   by: ['AGENT', 'SENIOR'] },
    discard:  { from: ['RECEIVED', 'TRANSFERRED'], to: 'DISCARDED',   by: ['AGENT', 'SENIOR'] },
  },
});

/** Step a ticket can take. */
export type TicketStep = keyof typeof ticketProcess.steps;
