import { finderOf, type Context } from '@madang/subgraph-kit';
import { DisputeCaseRow, readableCases } from '../dispute-case/index.ts';

/** A closed case that is like another one. */
export interface SimilarCase {
  readonly dispute: DisputeCaseRow;
  /** How much of what is telling both have in common, 0 to 1. */
  readonly likeness: number;
}

/** Most cases that are named. */
const MOST = 5;

/** Most that are found before it is known which of them the asker may read. */
const FOUND = 40;

/** How much more a pair in a title tells than one in the facts. */
const TITLE = 3;

/**
 * The most telling pairs of letters of a case lead to candidates by their index, the newest of very many. Those are ranked
 * by the cosine of what both share, a pair weighing more the fewer cases have it and the more so in both titles; a case
 * of the same item or claim reason comes before one that is as like. What was measured stands in the README.
 */
const SIMILAR = `
  with asked as (
    select id, item_category_id, claim_reason, letter_pairs(title) as title_pairs,
      letter_pairs(likeness_text(title, facts)) as pairs
    from dispute_case where id = ?
  ), telling as materialized (
    select pair, power(ln(1 + (s.counted - p.cases + 0.5) / (p.cases + 0.5)), 2) as weight,
      case when pair = any (asked.title_pairs) then ${TITLE} else 1 end as stress
    from asked cross join case_pair_state s, unnest(asked.pairs) as pair join case_pair p using (pair)
  ), foremost as materialized (
    select array_agg(pair) as pairs from (select pair from telling order by weight * stress desc, pair limit 24) as few
  ), candidate as materialized (
    select l.case_id, l.pairs, l.title_pairs from foremost, case_likeness l
    where l.pairs && foremost.pairs and l.case_id <> (select id from asked)
    order by l.closed_at desc limit 1500
  ), scored as (
    select c.case_id,
      sum(t.weight * t.stress * case when t.stress > 1 and one.pair = any (c.title_pairs) then ${TITLE} else 1 end) as shared,
      sum(power(ln(1 + (s.counted - p.cases + 0.5) / (p.cases + 0.5)), 2)) as own
    from candidate c cross join case_pair_state s cross join lateral unnest(c.pairs) as one (pair)
      join case_pair p using (pair) left join telling t using (pair)
    group by c.case_id
  )
  select s.case_id as id, (s.shared / sqrt(s.own * (select sum(weight * stress) from telling))
      * case when d.item_category_id = a.item_category_id then 1.25 else 1 end
      * case when d.claim_reason = a.claim_reason then 1.1 else 1 end)::float8 as likeness
  from scored s join dispute_case d on d.id = s.case_id cross join asked a
  where s.shared > 0 and s.own > 0
  order by likeness desc, s.case_id limit ${FOUND}`;

/** Likeness from which a case is worth a look. */
const WORTH = 0.3;

/** Closed cases that are most like one, among those that the asker reads; two statements. */
export async function similarCases({ em, actor }: Context, caseId: string): Promise<SimilarCase[]> {
  const found = await finderOf(em).execute<{ id: string; likeness: number }[]>(SIMILAR, [caseId]);
  const worth = found.filter(({ likeness }) => likeness >= WORTH);
  const where = { $and: [readableCases(actor), { id: { $in: worth.map(({ id }) => id) } }] };
  const readable = new Map((await em.find(DisputeCaseRow, where)).map((dispute) => [dispute.id, dispute]));
  return worth
    .flatMap(({ id, likeness }) => {
      const dispute = readable.get(id);
      return dispute ? [{ dispute, likeness: Math.round(Math.min(likeness, 1) * 100) / 100 }] : [];
    })
    .slice(0, MOST);
}
