import { emit, isRefusal, newId, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
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
import { QUESTION_ANSWERED } from './question-events.ts';
import type { QuestionCode } from './storefront-question-words.ts';
import { TicketQuestionRow } from './storefront-question.entity.ts';
import { ticketQuestionPersonal } from './storefront-question.personal.ts';
import { ALREADY_ANSWERED, ANSWER_LENGTH } from './storefront-question.ts';

/** An answer, and the version of the ticket on which it was written. */
interface Answer {
  readonly ticketId: string;
  readonly text: string;
  readonly expectedVersion: number;
}

type Refused = Refusal<TicketCode | QuestionCode>;

/**
 * Answers the question that a ticket is: the orders tell the marketplace, and the ticket stays open until that has the answer.
 * Who answers what nobody has taken takes it with that.
 */
export async function answerQuestion(context: Context, input: Answer): Promise<TicketRow | Refused> {
  const { actor, em } = context;
  const text = plain(input.text).trim();
  if (text === '') return refuse('ANSWER_MISSING', ['input', 'text']);
  if (text.length > ANSWER_LENGTH) return refuse('ANSWER_TOO_LONG', ['input', 'text']);
  return wholeAct<TicketRow, TicketCode | QuestionCode>(em, async (tx) => {
    const ticket = await lockTicket(tx, actor, input.ticketId);
    if (!ticket) return refuse('TICKET_UNKNOWN', ['input', 'ticketId']);
    const row = await tx.findOne(TicketQuestionRow, { ticketId: ticket.id }, { refresh: true });
    if (!row) return refuse('QUESTION_MISSING', ['input', 'ticketId']);
    const refusal = refusalOf(ticket, 'change', { actor, expectedVersion: input.expectedVersion }) ?? flawOf(row);
    if (refusal) return refusal;
    const taken = await takeUntaken(tx, context, ticket);
    if (isRefusal(taken)) return taken;
    await noteAnswer(tx, context, [ticket, row], text);
    return ticket;
  });
}

function flawOf({ answerState, refusalCode }: TicketQuestionRow): Refused | null {
  if (answerState === 'SENT') return refuse('ANSWER_ON_ITS_WAY', ['input', 'ticketId']);
  const isSettled = answerState === 'TOLD' || answerState === 'ELSEWHERE' || refusalCode === ALREADY_ANSWERED;
  return isSettled ? refuse('QUESTION_SETTLED', ['input', 'ticketId']) : null;
}

/** Writes an answer down, seals it, and lets the orders hear of it. */
async function noteAnswer(
  tx: EntityManager,
  { actor, now }: Context,
  [ticket, row]: readonly [TicketRow, TicketQuestionRow],
  text: string,
): Promise<void> {
  await knownAgent(tx, actor);
  const answerId = newId();
  const open = { settledAt: null, refusalCode: null, refusalDetail: null };
  const answered = { answerState: 'SENT', answerId, answeredAt: now, answeredById: actor.id };
  Object.assign(row, await ticketQuestionPersonal.change(tx, row, { answer: text }), answered, open);
  touch(ticket, { actor, now });
  const step = { step: 'change', from: ticket.state, actor, owner: actor, now, changed: ['question'] };
  await noteStep(tx, ticket, { ...step, note: null });
  await tellOfTicket(tx, ticket);
  const by = { id: actor.id, name: actor.name };
  const data = { answerId, ticketId: ticket.id, questionId: row.id, by };
  await emit(tx, { type: QUESTION_ANSWERED, data, personal: { text } }, now);
}
