import { batchMany, idArray } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Officer to whom a case could go, and why (K4). */
export interface SuggestedOfficer {
  readonly caseId: string;
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
  /** Cases they lead now. */
  readonly openCases: number;
  /** Cases of the same item category that they led to an end. */
  readonly casesOfItem: number;
  /** Indicates whether they know the item category well, as their lead says. */
  readonly expert: boolean;
}

/** Cases that what an officer knows well outweighs, and the most that experience does. */
const EXPERT_WORTH = 5;
const MOST_EXPERIENCE = 4;

const SUGGESTIONS = `
  select c.id as "caseId", o.id, o.name, o.team,
    (select count(*) from dispute_case led where led.officer_id = o.id and led.state not in ('CLOSED', 'WITHDRAWN'))::int
      as "openCases",
    (select count(*) from (select from dispute_case led where led.officer_id = o.id and led.state = 'CLOSED'
       and led.item_category_id = c.item_category_id limit ${MOST_EXPERIENCE}) as known)::int as "casesOfItem",
    exists (select from officer_expertise e where e.officer_id = o.id and e.item_category_id = c.item_category_id) as expert
  from dispute_case c join officer o on c.team is null or o.team is null or o.team = c.team
  where c.id = any(?::uuid[])
    and not exists (select from officer_conflict x
      where x.officer_id = o.id and x.business_id = c.respondent_id and x.ended_at is null)`;

/**
 * Officers for cases, the fittest first: who leads the fewest open cases, where knowing the item well counts like five and
 * each case of it that they closed, up to four, like one. Who has to do with the business
 * is none of them. The walls say which officers somebody sees; time sees all.
 */
export async function suggestOfficers(em: EntityManager, caseIds: readonly string[]): Promise<SuggestedOfficer[]> {
  const officers = await em.execute<SuggestedOfficer[]>(SUGGESTIONS, [idArray(caseIds)]);
  return officers.toSorted((one, other) => weightOf(one) - weightOf(other) || one.name.localeCompare(other.name, 'ko'));
}

function weightOf({ openCases, casesOfItem, expert }: SuggestedOfficer): number {
  return openCases - casesOfItem - (expert ? EXPERT_WORTH : 0);
}

/** Officers for each case of a list. */
export const suggestedOfficers = batchMany(
  ({ em }, caseIds) => suggestOfficers(em, caseIds),
  ({ caseId }) => caseId,
);
