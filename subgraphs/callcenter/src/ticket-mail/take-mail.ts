import { newId } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { AgentRow, knownActor, MAILBOX, STAND_INS } from '../agent/index.ts';
import { customerWithEmail } from '../customer/index.ts';
import { alarmMailArrived } from '../ticket-notice/index.ts';
import {
  nextNumber,
  noteStep,
  plain,
  tellOfTicket,
  TEXT_LENGTH,
  titleFrom,
  ticketProcess,
  TicketRow,
} from '../ticket/index.ts';
import type { ReadMail } from './read-mail.ts';
import { TicketMailRow } from './ticket-mail.entity.ts';
import { ticketMailPersonal } from './ticket-mail.personal.ts';

/** Codes of document 002: other, by e-mail, in the online line. */
const OTHER = '99';
const EMAIL = '03';
const ONLINE = 'ON';
const UNTITLED = '제목 없는 메일';

/** Largest text of a mail that is kept; the ticket shows the beginning. */
const MOST_TEXT = 200_000;
const CUT = '\n[이하 생략]';

/** A ticket whose mail is answered, held until the transaction ends, and whether its correspondent answers. */
interface Answered {
  readonly ticket: TicketRow;
  readonly bySame: boolean;
}

/**
 * Takes down a mail: as part of the ticket whose mail it answers, as an addition (F8) where that is over, or as a ticket that
 * is nobody's yet. However often the same mail is handed over, it is taken once.
 */
export async function takeMail(tx: EntityManager, mail: ReadMail, now: Date): Promise<void> {
  // The same mail twice at once, and two mails of one conversation, wait for one another.
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', ['ticket mails']);
  if ((await tx.count(TicketMailRow, { reference: mail.messageId })) > 0) return;
  await knownActor(tx, MAILBOX);
  const answered = await ticketAnswered(tx, mail);
  const open = answered && (await openOf(tx, answered));
  const ticket = open ?? (await receive(tx, mail, answered?.bySame ? answered.ticket : null, now));
  const mailId = await keep(tx, mail, ticket.id, now);
  if (open) await noteArrival(tx, open, mailId, now);
  await tellOfTicket(tx, ticket);
  await tx.flush();
}

/**
 * The ticket of the nearest mail that is answered. Who was shown a mail of somebody else knows its Message-ID: by that alone
 * nobody comes into a ticket but who wrote it. The identifiers of our own answers are known to whom they went.
 */
async function ticketAnswered(tx: EntityManager, { references, from }: ReadMail): Promise<Answered | null> {
  const names = references.flatMap((reference) => [reference, /^<([^@>]+)/.exec(reference)?.[1] ?? reference]);
  const known = await tx.find(TicketMailRow, { reference: { $in: names } });
  for (const mail of known.toSorted((one, other) => names.indexOf(one.reference) - names.indexOf(other.reference))) {
    const bySame = (await ticketMailPersonal.open(tx, mail, 'correspondentAddress')) === from.address;
    const ticket = bySame || mail.direction === 'OUT' ? await held(tx, { id: mail.ticketId }) : null;
    if (ticket) return { ticket, bySame };
  }
  return null;
}

/** The ticket itself, or the addition that an earlier mail made of one that is over. */
async function openOf(tx: EntityManager, { ticket }: Answered): Promise<TicketRow | null> {
  if (!ticketProcess.final.includes(ticket.state)) return ticket;
  return held(tx, { followUpOfId: ticket.id, channelCode: EMAIL, state: { $nin: [...ticketProcess.final] } });
}

function held(tx: EntityManager, where: FilterQuery<TicketRow>): Promise<TicketRow | null> {
  return tx.findOne(TicketRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** Takes down a new ticket; of an addition customer and order are those of what went before. */
async function receive(tx: EntityManager, mail: ReadMail, before: TicketRow | null, now: Date): Promise<TicketRow> {
  const ticket = tx.create(TicketRow, {
    id: newId(),
    number: await nextNumber(tx),
    state: 'RECEIVED',
    typeCode: before?.typeCode ?? OTHER,
    channelCode: EMAIL,
    lineCode: ONLINE,
    direction: 'INBOUND',
    title: titleOf(mail),
    content: cutTo(TEXT_LENGTH, mail.text),
    customerId: before ? before.customerId : await customerWithEmail(tx, mail.from.address),
    orderId: before?.orderId ?? null,
    orderLineId: before?.orderLineId ?? null,
    followUpOfId: before?.id ?? null,
    receivedAt: now,
    receivedById: MAILBOX.id,
    recordKey: `mail|${mail.messageId}`,
  });
  await tx.flush();
  await noteStep(tx, ticket, { step: 'receive', from: null, actor: MAILBOX, note: null, owner: null, now });
  return ticket;
}

/** A text that is too long says that it goes on. */
function cutTo(length: number, text: string): string {
  const whole = plain(text);
  return whole.length <= length ? whole : `${whole.slice(0, length - CUT.length)}${CUT}`;
}

async function keep(tx: EntityManager, mail: ReadMail, ticketId: string, now: Date): Promise<string> {
  const id = newId();
  const { messageId, from, subject, text, fileNames } = mail;
  const words = {
    correspondentName: from.name,
    correspondentAddress: from.address,
    subject,
    content: cutTo(MOST_TEXT, text),
    fileNames: linesOf(fileNames),
  };
  tx.create(TicketMailRow, {
    id,
    ticketId,
    direction: 'IN',
    reference: messageId,
    at: now,
    ...(await ticketMailPersonal.seal(tx, id, words)),
  });
  await tx.flush();
  return id;
}

/** Names of files in one text; none of a mail without any. */
function linesOf(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.map((name) => plain(name).replaceAll('\n', ' ')).join('\n');
}

/** The ticket itself says what it said: who is writing on it is not overtaken, and hears of the mail. */
async function noteArrival(tx: EntityManager, ticket: TicketRow, mailId: string, now: Date): Promise<void> {
  const step = { step: 'change', from: ticket.state, actor: MAILBOX, owner: null, now, changed: ['mails'] };
  await noteStep(tx, ticket, { ...step, note: null });
  const ownerId = ticket.transfereeId ?? ticket.receivedById;
  if (STAND_INS.includes(ownerId)) return;
  const to = await tx.findOneOrFail(AgentRow, { id: ownerId });
  await alarmMailArrived(tx, { ticket, to, mailId }, now);
}

function titleOf({ subject, text }: ReadMail): string {
  return titleFrom(subject, text, UNTITLED);
}
