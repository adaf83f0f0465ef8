import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { answer, aSubject, deadlinesSubgraph, recommendation, refund } from '../testing/deadlines-subgraph.ts';
import { startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import type { ClockReference } from './clocks.ts';
import { meetDeadlines } from './end-deadlines.ts';
import { pauseDeadline, resumeDeadline } from './pause-deadline.ts';
import { startDeadline } from './start-deadline.ts';

// Thirty days later is Thursday, 2 April.
const NOW = new Date('2026-03-03T05:00:00Z');
const DAY = '2026-04-02';
const THURSDAY = '2026-04-02T14:59:59.999Z';
const FRIDAY = '2026-04-03T14:59:59.999Z';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(deadlinesSubgraph('holidays'), NOW)));
afterAll(() => subgraph.stop());

let minute = 0;

/** What accounts tells of a day, a minute later each time. */
function word(removed: boolean, day = DAY) {
  minute += 1;
  const changedAt = new Date(NOW.getTime() + minute * 60_000).toISOString();
  const data = { day, nameKo: '임시공휴일', nameEn: 'Temporary holiday', kind: 'TEMPORARY', removed, changedAt };
  return { id: newId(), type: 'accounts.holiday-changed', data };
}

async function aRunning(clock: ClockReference = recommendation, since = NOW, subject = aSubject()) {
  const act = { actor: null, now: NOW };
  await subgraph.em.fork().transactional((tx) => startDeadline(tx, { clock, subject, since }, act));
  return subject;
}

async function endOf({ id }: { readonly id: string }) {
  const [row] = await subgraph.em.execute<{ due_at: string; events: string[] }[]>(
    `select due_at, (select array_agg(kind order by e.id) from deadline_event e where deadline_id = d.id) as events
     from deadline d where subject_id = ?`,
    [id],
  );
  return row && [new Date(row.due_at).toISOString(), ...row.events];
}

test('a new holiday moves the deadlines that would end on it, and taking it back moves them back', async () => {
  const subject = await aRunning();
  const added = word(false);
  expect(await subgraph.hear(added)).toBe(201);
  expect(await endOf(subject)).toEqual([FRIDAY, 'STARTED', 'MOVED']);
  // The same word a second time, under its own name and another.
  expect(await subgraph.hear(added)).toBe(200);
  expect(await subgraph.hear({ ...added, id: newId() })).toBe(201);
  expect(await endOf(subject)).toEqual([FRIDAY, 'STARTED', 'MOVED']);
  const [line] = await subgraph.em.execute<{ reason: string; actor_name: string | null }[]>(
    "select reason, actor_name from deadline_event where kind = 'MOVED'",
  );
  expect(line).toEqual({ reason: '2026-04-02 임시공휴일 공휴일', actor_name: null });
  // What begins meanwhile knows of it too.
  expect(await endOf(await aRunning())).toEqual([FRIDAY, 'STARTED']);

  expect(await subgraph.hear(word(true))).toBe(201);
  expect(await endOf(subject)).toEqual([THURSDAY, 'STARTED', 'MOVED', 'MOVED']);
  // A word that is older than what is known comes late.
  expect(await subgraph.hear({ ...added, id: newId() })).toBe(201);
  expect(await endOf(subject)).toEqual([THURSDAY, 'STARTED', 'MOVED', 'MOVED']);
});

test('working days are counted anew; hours, given ends and what has ended stay as they are', async () => {
  const since = new Date('2026-03-31T05:00:00Z');
  const working = await aRunning(refund, since);
  const hours = await aRunning(answer, since);
  const met = await aRunning();
  const act = { actor: null, now: NOW };
  await subgraph.em.fork().transactional((tx) => meetDeadlines(tx, met, [recommendation], act));
  expect(await endOf(working)).toEqual([FRIDAY, 'STARTED']);
  await subgraph.hear(word(false, '2026-04-01'));
  expect(await endOf(working)).toEqual(['2026-04-06T14:59:59.999Z', 'STARTED', 'MOVED']);
  expect(await endOf(hours)).toEqual(['2026-04-03T05:00:00.000Z', 'STARTED']);
  await subgraph.hear(word(false));
  expect(await endOf(working)).toEqual(['2026-04-07T14:59:59.999Z', 'STARTED', 'MOVED', 'MOVED']);
  expect(await endOf(met)).toEqual([THURSDAY, 'STARTED', 'MET']);
  await subgraph.hear(word(true, '2026-04-01'));
  await subgraph.hear(word(true));
  expect(await endOf(working)).toEqual([FRIDAY, 'STARTED', 'MOVED', 'MOVED', 'MOVED', 'MOVED']);
});

test('one that stands still keeps what it was moved by, and what it stood', async () => {
  const subject = await aRunning();
  const at = (day: string) => ({ actor: null, now: new Date(`${day}T05:00:00Z`) });
  await subgraph.em.fork().transactional((tx) => pauseDeadline(tx, subject, recommendation, '검사', at('2026-03-09')));
  await subgraph.hear(word(false));
  await subgraph.em.fork().transactional((tx) => resumeDeadline(tx, subject, recommendation, '회신', at('2026-03-10')));
  // 2 April and one day is Friday, a working day, whatever Thursday is.
  expect(await endOf(subject)).toEqual([FRIDAY, 'STARTED', 'PAUSED', 'MOVED', 'RESUMED']);
  await subgraph.hear(word(true));
  expect(await endOf(subject)).toEqual([FRIDAY, 'STARTED', 'PAUSED', 'MOVED', 'RESUMED']);
});

test('a word that makes no sense is a fault, and changes nothing', async () => {
  const { data, ...rest } = word(false);
  expect(await subgraph.hear({ ...rest, data: { ...data, kind: 'PARTY' } })).toBe(500);
  expect(await subgraph.hear({ ...rest, data: { ...data, day: '2026-02-30' } })).toBe(500);
  expect(await subgraph.em.execute("select day from holiday where kind = 'PARTY'")).toEqual([]);
});
