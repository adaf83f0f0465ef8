import { audit, idsAmong, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FaqCode } from './faq-words.ts';
import { readableFaqEntries } from './faq.access.ts';
import { FaqEntryRow } from './faq.entity.ts';
import { LONGEST_ANSWER, LONGEST_CATEGORY, LONGEST_QUESTION, searchedText } from './faq.ts';

/** What an entry says. */
export interface FaqDetails {
  readonly category: string;
  readonly question: string;
  readonly answer: string;
}

const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

type Outcome = FaqEntryRow | Refusal<FaqCode>;

/** Writes down a question that is asked again and again. */
export async function createFaqEntry(context: Context, details: FaqDetails): Promise<Outcome> {
  const said = trimmed(details);
  const problem = problemWith(said);
  if (problem) return problem;
  const { em } = context;
  return em.transactional(async (tx) => {
    const entry = tx.create(FaqEntryRow, { id: newId(), hits: 0, ...columnsOf(said, context) });
    await onRecord(tx, 'create', entry, context);
    return entry;
  });
}

/** Changes what an entry says; how often it helped stays. */
export async function changeFaqEntry(context: Context, entryId: string, details: FaqDetails): Promise<Outcome> {
  const said = trimmed(details);
  const problem = problemWith(said);
  if (problem) return problem;
  return onEntry(context, entryId, (entry, tx) => {
    tx.assign(entry, columnsOf(said, context));
    return onRecord(tx, 'change', entry, context);
  });
}

/** Takes an entry out of the list. */
export function removeFaqEntry(context: Context, entryId: string): Promise<Outcome> {
  return onEntry(context, entryId, (entry, tx) => {
    entry.removedAt = context.now;
    return onRecord(tx, 'remove', entry, context);
  });
}

/** Counts that an entry helped; two at once count two. */
export function countFaqUse(context: Context, entryId: string): Promise<Outcome> {
  return onEntry(context, entryId, async (entry) => {
    entry.hits += 1;
  });
}

function onEntry(
  { em, actor }: Context,
  entryId: string,
  act: (entry: FaqEntryRow, tx: EntityManager) => Promise<void>,
): Promise<Outcome> {
  return em.transactional(async (tx) => {
    const [id] = idsAmong([entryId]);
    const entry = id && (await tx.findOne(FaqEntryRow, { $and: [readableFaqEntries(actor), { id }] }, LOCKED));
    if (!entry) return refuse('FAQ_UNKNOWN', ['input', 'entryId']);
    await act(entry, tx);
    return entry;
  });
}

function onRecord(tx: EntityManager, act: string, { id, question }: FaqEntryRow, { actor, now }: Context) {
  const subject = { type: 'FaqEntry', id };
  return audit(tx, { act: `faq.${act}`, subject, actor, data: { question } }, now);
}

function trimmed({ category, question, answer }: FaqDetails): FaqDetails {
  return { category: category.trim(), question: question.trim(), answer: answer.trim() };
}

function columnsOf(said: FaqDetails, { actor, now }: Context) {
  const searchText = searchedText(said.category, said.question, said.answer);
  return { ...said, searchText, changedAt: now, changedByName: actor.name };
}

function problemWith({ category, question, answer }: FaqDetails): Refusal<FaqCode> | null {
  const fits = (text: string, longest: number) => text !== '' && text.length <= longest;
  if (!fits(category, LONGEST_CATEGORY)) return refuse('FAQ_CATEGORY_INVALID', ['input', 'category']);
  if (!fits(question, LONGEST_QUESTION)) return refuse('FAQ_QUESTION_INVALID', ['input', 'question']);
  return fits(answer, LONGEST_ANSWER) ? null : refuse('FAQ_ANSWER_INVALID', ['input', 'answer']);
}
