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

/** Closed cases that the most telling pairs may lead to: pairs are taken, the most telling first, until they would lead to more. */
const LED_TO = 5000;

/** Cases that are weighed pair by pair: those that share most of what is most telling. */
const WEIGHED = 80;

/**
 * The most telling pairs of letters of a case lead to candidates by their index, as many pairs as lead to some thousand
 * cases. Those that share most of them are ranked by the cosine of all that both share, a pair weighing more the fewer
 * cases have it and the more so in both titles; a case of the same item or claim reason comes before one that is as like.
 * What was measured stands in the README.
 */
const SIMILAR = `
  with asked as (
    select id, item_category_id, claim_reason, letter_pairs(title) as title_pairs,
      letter_pairs(likeness_text(title, facts)) as pairs
    from dispute_case where id = ?
  ), telling as materialized (
    select pair, p.cases::float8 / s.counted as share, power(ln(1 + (s.counted - p.cases + 0.5) / (p.cases + 0.5)), 2) as weight,
      case when pair = any (asked.title_pairs) then ${TITLE} else 1 end as stress
    from asked cross join case_pair_state s, unnest(asked.pairs) as pair join case_pair p using (pair)
  ), foremost as materialized (
    select pair, weight * stress as weight from (
      select *, row_number() over foremost_first as place, sum(share) over foremost_first * s.closed as led_to
      from telling cross join case_pair_state s
      window foremost_first as (order by weight * stress desc, pair)
    ) as ordered
    where place <= 24 and (place = 1 or led_to <= ${LED_TO})
  ), candidate as materialized (
    select found.case_id from foremost cross join lateral (
      select l.case_id, l.closed_at from case_likeness l where l.pairs @> array[foremost.pair]
      order by l.closed_at desc limit ${LED_TO}
    ) as found
    where found.case_id <> (select id from asked)
    group by found.case_id order by sum(foremost.weight) desc, max(found.closed_at) desc limit ${WEIGHED}
  ), scored as (
    select c.case_id,
      sum(t.weight * t.stress * case when t.stress > 1 and one.pair = any (l.title_pairs) then ${TITLE} else 1 end) as shared,
      sum(power(ln(1 + (s.counted - p.cases + 0.5) / (p.cases + 0.5)), 2)) as own
    from candidate c join case_likeness l using (case_id) cross join case_pair_state s
      cross join lateral unnest(l.pairs) as one (pair)
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
