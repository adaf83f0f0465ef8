import type { EntityManager } from '@mikro-orm/postgresql';
import { AgentRow, knownActor, MARKETPLACE } from '../agent/index.ts';
import { desksOf, noteStep, tellOfTicket, touch, type TicketRow } from '../ticket/index.ts';
import { heldTicket, isOpen } from './held-ticket.ts';
import { settledQuestion, type SettledQuestion } from './question-events.ts';
import { TicketQuestionRow } from './storefront-question.entity.ts';
import { ALREADY_ANSWERED, ANSWERED_ELSEWHERE_NOTE } from './storefront-question.ts';

/**
 * Brings a ticket to what came of its question: done once the buyer has an answer, open with the reason where the answer was
 * refused. What is told twice, late, or of the refusal of an answer that another one has followed changes nothing.
 */
export async function settleQuestion(tx: EntityManager, data: unknown, now: Date): Promise<void> {
  const settled = settledQuestion.parse(data);
  const row = await tx.findOne(TicketQuestionRow, { id: settled.questionId });
  // What was told after it is on its way still; it is heard again once that is here.
  if (!row) throw new Error(`nothing is known of the question ${settled.questionId} yet`);
  const ticket = await heldTicket(tx, row);
  if (row.answerState === 'TOLD' || row.answerState === 'ELSEWHERE') return;
  if (settled.outcome === 'ANSWERED_ELSEWHERE') await answeredElsewhere(tx, [ticket, row], settled, now);
  // An earlier answer may have got through after all: the buyer has that one.
  else if (settled.outcome === 'TOLD' && row.answerId !== null) await told(tx, [ticket, row], settled, now);
  else if (isRefusalOf(row, settled)) await refused(tx, [ticket, row], settled, now);
}

/** Of the answer that is on its way; or of one given elsewhere, because of which ours had been refused. */
function isRefusalOf({ answerState, answerId, refusalCode }: TicketQuestionRow, settled: SettledQuestion): boolean {
  if (settled.outcome !== 'REFUSED') return false;
  if (settled.answerId === null) return answerState === 'REFUSED' && refusalCode === ALREADY_ANSWERED;
  return answerState === 'SENT' && settled.answerId === answerId;
}

type Asked = readonly [ticket: TicketRow, row: TicketQuestionRow];

async function answeredElsewhere(
  tx: EntityManager,
  [ticket, row]: Asked,
  { at }: SettledQuestion,
  now: Date,
): Promise<void> {
  Object.assign(row, { answerState: 'ELSEWHERE', settledAt: at, refusalCode: null, refusalDetail: null });
  await knownActor(tx, MARKETPLACE);
  await complete(tx, ticket, { by: MARKETPLACE, note: ANSWERED_ELSEWHERE_NOTE, now });
}

async function told(tx: EntityManager, [ticket, row]: Asked, { at }: SettledQuestion, now: Date): Promise<void> {
  Object.assign(row, { answerState: 'TOLD', settledAt: at, refusalCode: null, refusalDetail: null });
  const by = await tx.findOneOrFail(AgentRow, { id: row.answeredById ?? '' });
  await complete(tx, ticket, { by, note: null, now });
}

async function refused(
  tx: EntityManager,
  [ticket, row]: Asked,
  { at, refusalCode, refusalDetail }: SettledQuestion,
  now: Date,
): Promise<void> {
  Object.assign(row, { answerState: 'REFUSED', settledAt: at, refusalCode, refusalDetail });
  await knownActor(tx, MARKETPLACE);
  // The ticket itself says what it said: who is writing on it is not overtaken.
  const step = { step: 'change', from: ticket.state, actor: MARKETPLACE, owner: null, now, changed: ['question'] };
  await noteStep(tx, ticket, { ...step, note: null });
  await tellOfTicket(tx, ticket);
  await tx.flush();
}

interface Completion {
  readonly by: { readonly id: string; readonly name: string };
  readonly note: string | null;
  readonly now: Date;
}

/** Finishes a ticket (07) that is not over. */
async function complete(tx: EntityManager, ticket: TicketRow, { by, note, now }: Completion): Promise<void> {
  const [from, before] = [ticket.state, desksOf(ticket)];
  if (isOpen(ticket)) {
    Object.assign(ticket, { state: 'COMPLETED', handledById: by.id, handledAt: now });
    touch(ticket, { actor: by, now });
    await noteStep(tx, ticket, { step: 'complete', from, actor: by, note, owner: null, now });
  }
  await tellOfTicket(tx, ticket, before);
  await tx.flush();
}
