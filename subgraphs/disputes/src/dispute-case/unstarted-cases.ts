import type { DeadlineClock } from '@madang/subgraph-kit';

/** Case whose time ought to run and does not. */
interface Unstarted {
  readonly id: string;
  readonly number: string;
  readonly since: string;
  readonly team: string | null;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
}

/**
 * Finds cases that came in without a clock, such as imported ones: those under a condition (SQL over `c`) that never had it.
 * Time begins at `since` (SQL over `c`). In no order: nearly always there is none, and an order would have all cases read.
 */
export function unstartedCases(clock: string, condition: string, since: string): DeadlineClock['unstarted'] {
  const sql = `select c.id, c.number, ${since} as since, c.team, o.id as owner_id, o.name as owner_name
    from dispute_case c left join officer o on o.id = c.officer_id
    where ${condition} and not exists (select from deadline d where d.subject_id = c.id and d.clock = '${clock}')
    limit ? for update of c skip locked`;
  return async (tx, limit) => {
    const cases = await tx.execute<Unstarted[]>(sql, [limit]);
    return cases.map(({ id, number, since: begun, team, owner_id: ownerId, owner_name: name }) => ({
      subject: { type: 'DisputeCase', id, label: number },
      since: new Date(begun),
      team,
      owner: ownerId && name ? { id: ownerId, name } : null,
    }));
  };
}
