import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { CaseAnswerRow } from './case-answer.entity.ts';

/** Answers to recommendations that both sides have answered, or that another followed. */
const ANSWERED_BY_BOTH = `(select a.id from case_answer a join dispute_case c on c.id = a.case_id
  where a.question = 'RECOMMENDATION'
    and (a.round < c.recommendation_round or (c.applicant_answer is not null and c.respondent_answer is not null)))`;

const OF_BUSINESS = '(select id from dispute_case where respondent_id = ?)';

/**
 * Answers an actor may read, among those of cases they read: who leads cases all, the desk none as of all that is written in them, a side its own and what is open to it. What a side
 * answers to a recommendation is open once both have answered, so that neither looks at the other's first.
 */
export const readableAnswers = readableBy((actor): FilterQuery<CaseAnswerRow> => {
  if (hasRole(actor, 'OFFICER', 'LEAD', 'ADMIN')) return {};
  if (hasRole(actor, 'AGENT', 'SENIOR')) return nothing;
  const open: FilterQuery<CaseAnswerRow>[] = [{ open: true }, { id: { $in: raw(ANSWERED_BY_BOTH) } }];
  if (hasRole(actor, 'PARTY')) return { $or: [...open, { side: actor.caseSide ?? 'APPLICANT' }] };
  if (hasRole(actor, 'CONSUMER')) return { $or: [...open, { side: 'APPLICANT' }] };
  return { $or: [...open, { side: 'RESPONDENT', caseId: { $in: raw(OF_BUSINESS, [actor.business]) } }] };
});
