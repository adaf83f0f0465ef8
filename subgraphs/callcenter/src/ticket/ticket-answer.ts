import { isRefusal, payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { callcenterErrors } from '../callcenter-errors.ts';
import { ticketById } from './ticket-reads.ts';
import type { TicketRow } from './ticket.entity.ts';

/** Refusals because somebody else was first: who acts is shown how the ticket stands. */
const OVERTAKEN: readonly string[] = ['TICKET_CHANGED', 'WRONG_STATE'];

type Answered = Parameters<typeof callcenterErrors.inWords>[0]['code'];

/** Answers an act on a ticket: the ticket, or why not and how it stands where somebody else was first. */
export async function ticketAnswer(context: Context, ticketId: string, outcome: TicketRow | Refusal<Answered>) {
  const answer = payloadOf('ticket', outcome, callcenterErrors.inWords, context);
  const isOvertaken = isRefusal(outcome) && OVERTAKEN.includes(outcome.code);
  return { ...answer, current: isOvertaken ? await ticketById(context, ticketId) : null };
}
