import { dispatch, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
import { mailAnswer } from '../ticket-notice/index.ts';
import {
  lockTicket,
  noteStep,
  plain,
  refusalOf,
  takeUntaken,
  tellOfTicket,
  touch,
  type TicketCode,
  type TicketRow,
} from '../ticket/index.ts';
import type { MailCode } from './ticket-mail-words.ts';
import { TicketMailRow } from './ticket-mail.entity.ts';
import { ticketMailPersonal } from './ticket-mail.personal.ts';
import { MAIL_LENGTH } from './ticket-mail.ts';

/** An answer, and the version of the ticket on which it was written. */
interface Answer {
  readonly ticketId: string;
  /** Last mail that was seen. */
  readonly mailId: string;
  readonly text: string;
  readonly expectedVersion: number;
}

type Refused = Refusal<TicketCode | MailCode>;

/**
 * Answers the last mail to a ticket, which must be the one that was seen; the ticket stays open. Who answers what nobody has
 * taken takes it with that. How the answer fares stands in the log of messages.
 */
export async function answerMail(context: Context, input: Answer): Promise<TicketRow | Refused> {
  const { actor, em } = context;
  const text = plain(input.text).trim();
  if (text === '') return refuse('MAIL_EMPTY', ['input', 'text']);
  if (text.length > MAIL_LENGTH) return refuse('MAIL_TOO_LONG', ['input', 'text']);
  return wholeAct<TicketRow, TicketCode | MailCode>(em, async (tx) => {
    const ticket = await lockTicket(tx, actor, input.ticketId);
    if (!ticket) return refuse('TICKET_UNKNOWN', ['input', 'ticketId']);
    const mail = await lastMailTo(tx, ticket.id);
    if (!mail) return refuse('MAIL_MISSING', ['input', 'ticketId']);
    const refusal = refusalOf(ticket, 'change', { actor, expectedVersion: input.expectedVersion });
    if (refusal) return refusal;
    if (mail.id !== input.mailId) return refuse('TICKET_CHANGED', ['input', 'mailId']);
    const taken = await takeUntaken(tx, context, ticket);
    if (isRefusal(taken)) return taken;
    await send(tx, context, { ticket, mail, text });
    return ticket;
  });
}

async function lastMailTo(tx: EntityManager, ticketId: string): Promise<TicketMailRow | null> {
  return tx.findOne(TicketMailRow, { ticketId, direction: 'IN' }, { orderBy: { at: 'desc', id: 'desc' } });
}

interface Sent {
  readonly ticket: TicketRow;
  readonly mail: TicketMailRow;
  readonly text: string;
}

async function send(tx: EntityManager, { actor, now }: Context, { ticket, mail, text }: Sent): Promise<void> {
  await knownAgent(tx, actor);
  const [name, address, subject] = await Promise.all([
    ticketMailPersonal.open(tx, mail, 'correspondentName'),
    ticketMailPersonal.open(tx, mail, 'correspondentAddress'),
    ticketMailPersonal.open(tx, mail, 'subject'),
  ]);
  if (address === null) throw new Error('a mail without an address was kept');
  const title = answeredSubject(subject ?? ticket.title);
  touch(ticket, { actor, now });
  const [message] = await dispatch(
    tx,
    {
      message: mailAnswer,
      variables: { subject: title, text },
      subject: { type: 'Ticket', id: ticket.id, label: ticket.number },
      to: { name: name ?? '', email: address },
      channels: ['EMAIL'],
      answers: mail.reference,
      key: `mail-answer:${ticket.id}:${ticket.version}`,
    },
    { actor, now },
  );
  if (!message) throw new Error('an answer by mail was not put in');
  const to = { correspondentName: name, correspondentAddress: address };
  const words = { ...to, subject: title, content: text, fileNames: null };
  tx.create(TicketMailRow, {
    id: message.id,
    ticketId: ticket.id,
    direction: 'OUT',
    reference: message.id,
    writtenById: actor.id,
    at: now,
    ...(await ticketMailPersonal.seal(tx, message.id, words)),
  });
  const step = { step: 'change', from: ticket.state, actor, owner: actor, now, changed: ['mails'] };
  await noteStep(tx, ticket, { ...step, note: null });
  await tellOfTicket(tx, ticket);
}

function answeredSubject(subject: string): string {
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}
