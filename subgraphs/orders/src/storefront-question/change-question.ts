import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChannelQuestion } from '../connector/index.ts';
import type { NamedOrder } from './find-named-orders.ts';
import type { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { questionPersonal } from './storefront-question.personal.ts';
import { isOpen } from './take-answer.ts';
import { tellOfRow, tellSettled } from './tell-of-question.ts';

/** A question as it is read now, and the order that it names. */
interface ReadAgain {
  readonly question: ChannelQuestion;
  readonly named: NamedOrder | null;
}

/** Brings a question that is here and locked up to what the marketplace says of it, and tells the call center that knows it. */
export async function changeQuestion(
  tx: EntityManager,
  row: StorefrontQuestionRow,
  { question, named }: ReadAgain,
  now: Date,
): Promise<void> {
  const isEdited = await takeEdit(tx, row, question, now);
  const isAnswered = await takeAnswerThere(tx, row, question, now);
  // The order may have come in after the question.
  const isNamed = named !== null && row.orderId === null;
  if (isNamed) Object.assign(row, named);
  if (!row.announcedAt) return;
  if (isEdited || isNamed) await tellOfRow(tx, row, now);
  if (isAnswered) await tellSettled(tx, { questionId: row.id, answerId: null, outcome: 'ANSWERED_ELSEWHERE' }, now);
}

async function takeEdit(
  tx: EntityManager,
  row: StorefrontQuestionRow,
  { title, content }: ChannelQuestion,
  now: Date,
): Promise<boolean> {
  const isSame =
    (await questionPersonal.open(tx, row, 'content')) === content &&
    (await questionPersonal.open(tx, row, 'title')) === title;
  if (isSame) return false;
  Object.assign(row, await questionPersonal.change(tx, row, { title, content }));
  Object.assign(row, { edition: row.edition + 1, editedAt: now });
  return true;
}

/** Somebody answered at the marketplace itself; an answer of ours that is on its way is settled when it is told. */
async function takeAnswerThere(
  tx: EntityManager,
  row: StorefrontQuestionRow,
  { answer }: ChannelQuestion,
  now: Date,
): Promise<boolean> {
  if (!answer || !isOpen(row)) return false;
  const at = answer.at ?? now;
  if (answer.text !== null || row.state === 'REFUSED')
    Object.assign(row, await questionPersonal.change(tx, row, { answer: answer.text }));
  const nobodyOfUs = { answeredById: null, answeredByName: null, answerId: null };
  Object.assign(row, {
    state: 'TOLD',
    answeredAt: at,
    toldAt: at,
    refusalCode: null,
    refusalDetail: null,
    ...nobodyOfUs,
  });
  return true;
}
