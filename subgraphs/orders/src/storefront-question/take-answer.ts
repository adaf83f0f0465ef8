import { audit, type Act } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { tellAnswer } from '../outward-task/index.ts';
import type { QuestionCode } from './storefront-question-words.ts';
import { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { questionPersonal } from './storefront-question.personal.ts';

/** Most characters of an answer. */
const LONGEST_ANSWER = 2000;

/** An answer, and whose it is. */
export interface GivenAnswer {
  readonly text: string;
  readonly by: { readonly id: string; readonly name: string } | null;
  /** Who acts in this slice; nobody for an answer that another slice tells of. */
  readonly actor: Act['actor'];
  /** Answer of the call center; none for one that is given in this slice. */
  readonly answerId: string | null;
}

/** Writes the answer to an open question down and has its marketplace told; gives the code of a refusal where it may not be. */
export async function takeAnswer(
  tx: EntityManager,
  which: FilterQuery<StorefrontQuestionRow>,
  answer: GivenAnswer,
  now: Date,
): Promise<StorefrontQuestionRow | QuestionCode> {
  const text = answer.text.trim();
  if (text === '') return 'ANSWER_EMPTY';
  if (text.length > LONGEST_ANSWER) return 'ANSWER_TOO_LONG';
  const row = await tx.findOne(StorefrontQuestionRow, which, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!row) return 'QUESTION_UNKNOWN';
  if (!isOpen(row)) return 'ALREADY_ANSWERED';
  await noteAnswer(tx, row, { ...answer, text }, now);
  return row;
}

/** Indicates whether a question waits for an answer. */
export function isOpen({ state }: StorefrontQuestionRow): boolean {
  return state === 'ASKED' || state === 'REFUSED';
}

/** Writes an answer down, seals it, and has the marketplace told. */
async function noteAnswer(
  tx: EntityManager,
  row: StorefrontQuestionRow,
  { text, by, actor, answerId }: GivenAnswer,
  now: Date,
): Promise<void> {
  Object.assign(row, await questionPersonal.change(tx, row, { answer: text }));
  const who = { answeredById: by?.id ?? null, answeredByName: by?.name ?? null, answerId };
  Object.assign(row, { state: 'ANSWERED', answeredAt: now, refusalCode: null, refusalDetail: null, ...who });
  await tx.flush();
  await tellAnswer(tx, row, now);
  const subject = { type: 'StorefrontQuestion', id: row.id };
  const { connectionId, externalNumber } = row;
  const data = { connectionId, externalNumber, ...(answerId ? { answerId, by: by?.id ?? null } : {}) };
  await audit(tx, { act: 'storefront-question.answer', subject, actor, data }, now);
}
