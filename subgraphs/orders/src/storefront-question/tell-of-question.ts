import { emit } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { questionPersonal } from './storefront-question.personal.ts';

/** Event by which the call center makes a ticket of a question, or brings it up to date. */
const QUESTION_ASKED = 'orders.question-asked';

/** Event by which the call center hears what became of an answer. */
const QUESTION_SETTLED = 'orders.question-settled';

/** What the call center is told of a question in clear. */
export type AskedQuestion = Pick<
  StorefrontQuestionRow,
  | 'id'
  | 'edition'
  | 'storefrontCode'
  | 'kind'
  | 'askedAt'
  | 'externalNumber'
  | 'productName'
  | 'orderId'
  | 'orderLineId'
  | 'customerId'
>;

/** What it is told of it sealed. */
export interface AskedWords {
  readonly askerName: string | null;
  readonly title: string | null;
  readonly content: string;
}

/** Tells the call center of a question as it stands; heard twice or late, it is known by its edition. */
export async function tellAsked(tx: EntityManager, asked: AskedQuestion, words: AskedWords, now: Date): Promise<void> {
  const data = {
    questionId: asked.id,
    edition: asked.edition,
    storefrontCode: asked.storefrontCode,
    kind: asked.kind,
    askedAt: asked.askedAt.toISOString(),
    externalNumber: asked.externalNumber,
    productName: asked.productName ?? null,
    orderId: asked.orderId ?? null,
    orderLineId: asked.orderLineId ?? null,
    customerId: asked.customerId ?? null,
  };
  const { askerName, title, content } = words;
  await emit(tx, { type: QUESTION_ASKED, data, personal: { askerName, title, content } }, now);
}

/** Tells the call center of a question that is here, by what its row says. */
export async function tellOfRow(tx: EntityManager, row: StorefrontQuestionRow, now: Date): Promise<void> {
  const content = await questionPersonal.open(tx, row, 'content');
  if (content === null) throw new Error(`question ${row.id} asks nothing`);
  const [askerName, title] = [
    await questionPersonal.open(tx, row, 'askerName'),
    await questionPersonal.open(tx, row, 'title'),
  ];
  await tellAsked(tx, row, { askerName, title, content }, now);
}

/** What became of an answer. */
export interface SettledAnswer {
  readonly questionId: string;
  /** Answer of the call center; null for one that was given elsewhere. */
  readonly answerId: string | null;
  readonly outcome: 'TOLD' | 'REFUSED' | 'ANSWERED_ELSEWHERE';
  readonly refusalCode?: string | null;
  readonly refusalDetail?: string | null;
}

/** Tells the call center what became of an answer, its own or one that was given elsewhere. */
export async function tellSettled(tx: EntityManager, settled: SettledAnswer, now: Date): Promise<void> {
  const { questionId, answerId, outcome, refusalCode = null, refusalDetail = null } = settled;
  const data = { questionId, answerId, outcome, refusalCode, refusalDetail, at: now.toISOString() };
  await emit(tx, { type: QUESTION_SETTLED, data }, now);
}
