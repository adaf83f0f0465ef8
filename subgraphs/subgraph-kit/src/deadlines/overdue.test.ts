import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { answer, aSubject, deadlinesSubgraph, recommendation } from '../testing/deadlines-subgraph.ts';
import { anActor, startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { meetDeadlines } from './end-deadlines.ts';
import { expireDeadline } from './expire-deadline.ts';
import { startDeadline } from './start-deadline.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';

const NOW = new Date('2035-03-05T05:00:00Z');
const LATER = new Date('2035-03-12T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(deadlinesSubgraph('limits'), NOW)));
afterAll(() => subgraph.stop());

async function rowOf(id: string) {
  const [row] = await subgraph.em.execute('select state, missed_at, ended_at from deadline where id = ?', [id]);
  const events = await subgraph.em.execute<{ kind: string }[]>(
    'select kind from deadline_event where deadline_id = ? order by at, id',
    [id],
  );
  return { ...row, events: events.map(({ kind }) => kind) };
}

test('where time takes no step, what is over stays open until somebody meets it, and is noted once', async () => {
  const actor = anActor('OFFICER');
  const subject = aSubject();
  const { id } = await subgraph.em
    .fork()
    .transactional((tx) => startDeadline(tx, { clock: answer, subject, since: NOW }, { actor, now: NOW }));
  expect(await expireDeadline(subgraph.em, id, LATER)).toBe(true);
  expect(await expireDeadline(subgraph.em, id, LATER)).toBe(false);
  expect(await rowOf(id)).toMatchObject({ state: 'RUNNING', ended_at: null, events: ['STARTED', 'MISSED'] });

  await subgraph.em.fork().transactional((tx) => meetDeadlines(tx, subject, [answer], { actor, now: LATER }));
  expect(await rowOf(id)).toMatchObject({ state: 'MET', events: ['STARTED', 'MISSED', 'MET'] });
});

test('where time takes its step, what is over has ended', async () => {
  const { id } = await subgraph.em
    .fork()
    .transactional((tx) =>
      startDeadline(tx, { clock: recommendation, subject: aSubject(), since: NOW }, { actor: null, now: NOW }),
    );
  const long = new Date('2035-06-01T00:00:00Z');
  expect(await expireDeadline(subgraph.em, id, long)).toBe(true);
  expect(await rowOf(id)).toMatchObject({ state: 'MISSED', events: ['STARTED', 'MISSED'] });
});

test('what came in without its deadline gets it within a sweep, once although two sweeps run at once', async () => {
  const ids = Array.from({ length: 120 }, newId);
  for (const id of ids)
    await subgraph.em.execute("insert into step (id, subject_id, word) values (?, ?, 'waiting')", [newId(), id]);
  await Promise.all([sweepDeadlines(subgraph.em.fork(), NOW), sweepDeadlines(subgraph.em.fork(), NOW)]);
  await sweepDeadlines(subgraph.em.fork(), NOW);
  const started = await subgraph.em.execute<{ count: number }[]>(
    "select count(*)::int as count from deadline where clock = 'ANSWER' and subject_id = any (?::uuid[])",
    [`{${ids.join(',')}}`],
  );
  expect(started).toEqual([{ count: 120 }]);
});
