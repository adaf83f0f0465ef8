import { audit, refuse, type Actor, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CallCode } from './call-words.ts';
import { ownCall } from './own-call.ts';
import { tellDesk } from './take-event.ts';
import { ticketInQuestion } from './ticket-in-question.ts';

/** A ticket in which a call came to be, and whose act that is. */
interface CallLink {
  readonly callId: string;
  readonly ticketId: string;
  readonly actor: Actor;
  readonly now: Date;
}

/** Links a call of the actor's own to the ticket that it was about; the customer of the ticket is then the caller. */
export async function linkCall(
  tx: EntityManager,
  { callId, ticketId, actor, now }: CallLink,
): Promise<Refusal<CallCode> | null> {
  const call = await ownCall(tx, { actor }, callId);
  if (!call) return refuse('CALL_UNKNOWN', ['input', 'callId']);
  const ticket = await ticketInQuestion(tx, ticketId);
  if (!ticket) return refuse('TICKET_UNKNOWN', ['input', 'ticketId']);
  call.ticketId = ticket.id;
  call.customerId = ticket.customerId ?? call.customerId ?? null;
  await tx.flush();
  await audit(tx, { act: 'call.link', subject: { type: 'Call', id: call.id }, actor, data: { ticketId } }, now);
  await tellDesk(tx, call);
  return null;
}
