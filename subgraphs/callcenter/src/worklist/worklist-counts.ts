import { namedValues, type Context } from '@madang/subgraph-kit';
import { RED_AFTER_HOURS } from '../ticket/index.ts';
import { CALLBACK_OUTCOME } from './worklist.ts';

/** How much is open at an agent's desk, and how much of it is red (E5, E6). */
export interface WorklistCounts {
  readonly received: number;
  readonly sent: number;
  readonly taken: number;
  readonly callbacks: number;
  readonly total: number;
  readonly red: number;
}

/** Three walks of indexes that hold open tickets alone: the count costs what is open there, however many tickets there are. */
const COUNTS = `
  select bucket, count(*)::int as count, count(*) filter (where due_at < :now or received_at <= :old)::int as red from (
    select case when outcome_code = :callback then 'callbacks' else 'received' end as bucket, due_at, received_at
      from ticket where state = 'TRANSFERRED' and transferee_id = :agent
    union all
    select 'sent', due_at, received_at
      from ticket where state = 'TRANSFERRED' and transferred_by_id = :agent and transferee_id <> :agent
    union all
    select case when outcome_code = :callback then 'callbacks' else 'taken' end, due_at, received_at
      from ticket where state = 'RECEIVED' and received_by_id = :agent
  ) as work group by bucket`;

/** Counts of an agent's open work; the parent is the sum of its lists. */
export async function worklistCountsOf({ em, now }: Context, agentId: string): Promise<WorklistCounts> {
  const old = new Date(now.getTime() - RED_AFTER_HOURS * 3_600_000);
  const said = { now, old, callback: CALLBACK_OUTCOME, agent: agentId };
  const { sql, values } = namedValues(COUNTS, said);
  const rows = await em.execute<{ bucket: string; count: number; red: number }[]>(sql, values);
  const of = (bucket: string) => rows.find((row) => row.bucket === bucket)?.count ?? 0;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    received: of('received'),
    sent: of('sent'),
    taken: of('taken'),
    callbacks: of('callbacks'),
    total: sum(rows.map(({ count }) => count)),
    red: sum(rows.map(({ red }) => red)),
  };
}
