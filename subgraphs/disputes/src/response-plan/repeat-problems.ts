import { finderOf, type Context } from '@madang/subgraph-kit';
import { REPEAT } from './response-plan.ts';

/** A business with several cases about goods of one kind within a short time. */
export interface RepeatProblem {
  readonly businessId: string;
  readonly itemCategoryId: string;
  readonly cases: number;
  readonly settled: number;
  readonly lastOpenedAt: Date;
  /** Plan that is worked on. */
  readonly planId: string | null;
}

const MOST = 100;

const REPEATED = `
  select c.respondent_id as "businessId", c.item_category_id as "itemCategoryId", count(*)::int as cases,
    count(*) filter (where c.result in ('SETTLED', 'MEDIATED'))::int as settled, max(c.opened_at) as "lastOpenedAt",
    (select p.id from response_plan p where p.business_id = c.respondent_id and p.state = 'OPEN'
       and p.item_category_id = c.item_category_id) as "planId"
  from dispute_case c
  where c.opened_at > ?::timestamptz - interval '${REPEAT.days} days' and c.respondent_id is not null and c.item_category_id is not null
    and c.state <> 'WITHDRAWN'
  group by c.respondent_id, c.item_category_id having count(*) >= ${REPEAT.cases}
  order by cases desc, "lastOpenedAt" desc limit ${MOST}`;

/** Problems that repeat themselves, the most frequent first, at most 100 (P7): over all teams, counts and no case. */
export async function repeatProblems({ em, now }: Context): Promise<RepeatProblem[]> {
  const rows = await finderOf(em).execute<RepeatProblem[]>(REPEATED, [now]);
  return rows.map((row) => ({ ...row, lastOpenedAt: new Date(row.lastOpenedAt) }));
}
