import {
  foundIn,
  hasRole,
  page,
  type Actor,
  type Context,
  type Page,
  type PageArgs,
  daysAfter,
  seoulMidnight,
} from '@madang/subgraph-kit';
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
  /** Days in Korea on which they came, both included, YYYY-MM-DD. */
  readonly openedFrom?: string | null;
  readonly openedTo?: string | null;
}

/** Cases that meet all that was asked, newest first; an officer becomes known with their first look (K4, K24). */
export async function findCases(
  context: Context,
  question: CaseQuestion,
  args: PageArgs,
): Promise<Page<DisputeCaseRow>> {
  const { em, actor } = context;
  if (hasRole(actor, 'OFFICER')) await knownOfficer(em, actor);
  const text = question.search?.trim() ?? '';
  const where: FilterQuery<DisputeCaseRow> = {
    $and: [
      readableCases(actor),
      await matching(context, text),
      question.states?.length ? { state: { $in: [...question.states] } } : {},
      question.mine ? { officerId: actor.id } : {},
      openedWithin(question),
    ],
  };
  // Numbers of one year go by the time of opening: their index leads to the newest of them at once.
  const newest = isNumber(text) ? ({ number: 'desc' } as const) : ({ openedAt: 'desc' } as const);
  return page(em, DisputeCaseRow, where, [newest, { id: 'desc' }], args);
}

function openedWithin({ openedFrom, openedTo }: CaseQuestion): FilterQuery<DisputeCaseRow> {
  const bounds: FilterQuery<DisputeCaseRow>[] = [];
  if (openedFrom) bounds.push({ openedAt: { $gte: seoulMidnight(openedFrom) } });
  if (openedTo) bounds.push({ openedAt: { $lt: daysAfter(seoulMidnight(openedTo), 1) } });
  return bounds.length > 0 ? { $and: bounds } : {};
}

async function matching(context: Context, text: string): Promise<FilterQuery<DisputeCaseRow>> {
  if (text === '') return {};
  // A range of numbers may be asked of their index before the rule of rows is, which a pattern may not.
  if (isNumber(text)) {
    return { number: { $gte: text.padEnd(NUMBER_LENGTH, '0'), $lte: text.padEnd(NUMBER_LENGTH, '9') } };
  }
  const { personalIndex } = await casePersonal.found(context, 'NAME', text);
  const places = { table: searchedBy(context.actor), terms: personalIndex.$overlap };
  return foundIn(context.em, { ...places, words: 'title', wordsIndex: 'dispute_case_title_index' }, text);
}

/** Asked of each row that has the words: the index of teams holds an eighth of the house, far more than those. */
const OF_OWN_TEAM = `(select * from dispute_case
  where coalesce(team = coalesce((select actor_team()), ''), true)) as own`;

/** Cases among which words are looked for: few of those of a team have a word that too many of the whole house have to name. */
function searchedBy(actor: Actor): string {
  const readsMore = hasRole(actor, 'AGENT', 'SENIOR', 'ADMIN', 'CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY');
  return hasRole(actor, 'OFFICER', 'LEAD') && !readsMore ? OF_OWN_TEAM : 'dispute_case';
}

const NUMBER_LENGTH = 10;

/** A case number, or at least its year. */
function isNumber(text: string): boolean {
  return /^\d{4,10}$/.test(text);
}
