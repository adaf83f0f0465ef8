import { loadavg } from 'node:os';
import type { DoneMessage } from './compare-with-ledgers.ts';
import type { PostOfficeHouse } from './post-office-house.ts';

/** What is counted, by a name that the statement gives. */
const COUNTED: Readonly<Record<string, string>> = {
  messages: "select concat_ws(' ', state, code) as name, count(*)::int from message group by 1 order by 1",
  attempts: `select provider || ' ' || coalesce(outcome, 'without outcome') as name, count(*)::int
             from message_attempt group by 1 order by 1`,
  documents: 'select state as name, count(*)::int from issued_document group by 1',
  'stored objects': 'select state as name, count(*)::int from file_object group by 1',
  'jobs left': `select concat_ws(' ', task_identifier, case when locked_at is not null then 'locked' end,
                  case when attempts >= max_attempts then 'given up' end) as name, count(*)::int
                from graphile_worker.jobs group by 1`,
};

/** Figures of a run, a line for each kind. */
export async function figures(
  { rows }: PostOfficeHouse,
  ledgers: readonly DoneMessage[],
  register: readonly object[],
): Promise<string[]> {
  const lines = Object.entries(COUNTED).map(async ([kind, sql]) => {
    const counts = await rows<{ name: string; count: number }>(sql);
    return `${kind}: ${counts.map(({ name, count }) => `${name} ${count}`).join(', ') || 'none'}`;
  });
  const providers = [...new Set(ledgers.map(({ provider }) => provider))];
  const done = providers.map((name) => `${name} ${ledgers.filter(({ provider }) => provider === name).length}`);
  const load = loadavg().map((average) => average.toFixed(1));
  return [
    ...(await Promise.all(lines)),
    `ledgers: ${done.join(', ')}, register ${register.length}`,
    `load of the machine: ${load.join(' ')}`,
  ];
}
