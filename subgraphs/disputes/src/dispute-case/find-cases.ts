import { beginsWith, foundIn, hasRole, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { knownOfficer } from '../officer/index.ts';
import { readableCases } from './dispute-case.access.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';
import { casePersonal } from './dispute-case.personal.ts';
import type { CaseState } from './dispute-case.ts';

/** What to look for among cases. */
export interface CaseQuestion {
  readonly search?: string | null;
  readonly states?: readonly CaseState[] | null;
  readonly mine?: boolean | null;
}

/** Cases that meet all that was asked, newest first; an officer becomes known with their first look (K4, K24). */
export async function findCases(
  context: Context,
  question: CaseQuestion,
  args: PageArgs,
): Promise<Page<DisputeCaseRow>> {
  const { em, actor } = context;
  if (hasRole(actor, 'OFFICER')) await knownOfficer(em, actor);
  const where: FilterQuery<DisputeCaseRow> = {
    $and: [
      readableCases(actor),
      await matching(context, question.search?.trim() ?? ''),
      question.states?.length ? { state: { $in: [...question.states] } } : {},
      question.mine ? { officerId: actor.id } : {},
    ],
  };
  return page(em, DisputeCaseRow, where, [{ openedAt: 'desc' }, { id: 'desc' }], args);
}

async function matching(context: Context, text: string): Promise<FilterQuery<DisputeCaseRow>> {
  if (text === '') return {};
  // A case number, or at least its year.
  if (/^\d{4,10}$/.test(text)) return { number: beginsWith(text) };
  const { personalIndex } = await casePersonal.found(context, 'NAME', text);
  return foundIn(context.em, { table: 'dispute_case', terms: personalIndex.$overlap, words: 'title' }, text);
}
