import 'reflect-metadata';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../database.ts';
import { runJobs, type RunningJobs } from '../jobs.ts';
import { aSubject, deadlinesSubgraph, recommendation } from '../testing/deadlines-subgraph.ts';
import { anActor, startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { holdClocks } from './clocks.ts';
import { deadlineJobs } from './deadline-jobs.ts';
import { meetDeadlines } from './end-deadlines.ts';
import { expireDeadline } from './expire-deadline.ts';
import { pauseDeadline, resumeDeadline } from './pause-deadline.ts';
import { remindDeadline } from './remind-deadline.ts';
import { startDeadline } from './start-deadline.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';

// The list of jobs runs on the real clock: what lies far ahead of it is taken up by the tests alone.
const SINCE = new Date('2035-03-05T05:00:00Z');
const DUE = new Date('2035-04-04T14:59:59.999Z');
const definition = deadlinesSubgraph('times');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(definition, SINCE)));
beforeEach(() => subgraph.setNow(SINCE));
afterAll(() => subgraph.stop());

function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}

async function aRunning(subject = aSubject()): Promise<{ id: string; subjectId: string }> {
  const wanted = { clock: recommendation, subject, since: SINCE };
  const act = { actor: null, now: SINCE };
  return subgraph.em.fork().transactional((tx) => startDeadline(tx, wanted, act));
}

/** What time did with a subject, and what the history says. */
async function stepsOf({ id, subjectId }: { id: string; subjectId: string }) {
  const steps = await subgraph.em.execute<{ word: string }[]>('select word from step where subject_id = ?', [
    subjectId,
  ]);
  const events = await subgraph.em.execute<{ kind: string }[]>(
    'select kind from deadline_event where deadline_id = ? order by at, id',
    [id],
  );
  return { steps: steps.map(({ word }) => word), events: events.map(({ kind }) => kind) };
}

test('nothing is missed before its end, although the clock of the machine is ten minutes ahead', async () => {
  const one = await aRunning();
  const real = new Date(DUE.getTime() - 1);
  expect(await expireDeadline(subgraph.em, one.id, minutesAfter(real, 10))).toBe(false);
  await sweepDeadlines(subgraph.em, minutesAfter(real, 10));
  expect((await stepsOf(one)).events).not.toContain('MISSED');
  expect(await expireDeadline(subgraph.em, one.id, minutesAfter(DUE, 10))).toBe(true);
  expect(await stepsOf(one)).toEqual({ steps: ['expired'], events: ['STARTED', 'MISSED'] });
});

test('who acts within the grace is in time: the state decides, and time comes too late', async () => {
  const subject = aSubject();
  const one = await aRunning(subject);
  const act = { actor: anActor('PARTY'), now: minutesAfter(DUE, 9) };
  await subgraph.emOf(act.actor).transactional((tx) => meetDeadlines(tx, subject, [recommendation], act));
  expect(await expireDeadline(subgraph.em, one.id, minutesAfter(DUE, 11))).toBe(false);
  expect(await stepsOf(one)).toEqual({ steps: [], events: ['STARTED', 'MET'] });
});

test('twenty tries at once take one step', async () => {
  const one = await aRunning();
  const tries = Array.from({ length: 20 }, () => expireDeadline(subgraph.em, one.id, minutesAfter(DUE, 11)));
  const taken = (await Promise.all(tries)).filter(Boolean);
  expect(taken).toHaveLength(1);
  expect(await stepsOf(one)).toEqual({ steps: ['expired'], events: ['STARTED', 'MISSED'] });
});

test('a step that fails changes nothing, and does not keep the others from theirs; later it is taken', async () => {
  const [one, other] = [await aRunning(), await aRunning()];
  // The step of the test refuses to work in 2099.
  await expect(sweepDeadlines(subgraph.em, new Date('2099-01-01T00:00:00Z'))).rejects.toThrow(
    '2 deadlines could not be',
  );
  expect([await stepsOf(one), await stepsOf(other)]).toEqual([
    { steps: [], events: ['STARTED'] },
    { steps: [], events: ['STARTED'] },
  ]);
  await sweepDeadlines(subgraph.em, minutesAfter(DUE, 11));
  expect((await stepsOf(one)).steps).toEqual(['expired']);
  expect((await stepsOf(other)).steps).toEqual(['expired']);
});

test('a process that is killed in the middle of a step leaves nothing half done', async () => {
  const one = await aRunning();
  const killed = subgraph.em.fork().transactional(async (tx) => {
    await tx.execute('select 1 from deadline where id = ? for update', [one.id]);
    await tx.execute("update deadline set state = 'MISSED', ended_at = now() where id = ?", [one.id]);
    // While the first holds it, a second replica gives way.
    expect(await expireDeadline(subgraph.em, one.id, minutesAfter(DUE, 11))).toBe(false);
    await tx.execute('select pg_terminate_backend(pg_backend_pid())');
  });
  await expect(killed).rejects.toThrow('terminating connection');
  expect(await stepsOf(one)).toEqual({ steps: [], events: ['STARTED'] });
  expect(await expireDeadline(subgraph.em, one.id, minutesAfter(DUE, 11))).toBe(true);
});

test('an act that holds what the step of time needs goes on; time gives way and comes again', async () => {
  const one = await aRunning();
  await subgraph.em.fork().transactional(async (tx) => {
    await tx.execute('lock table step in exclusive mode');
    await expect(expireDeadline(subgraph.em, one.id, minutesAfter(DUE, 11))).rejects.toThrow('lock timeout');
  });
  expect((await stepsOf(one)).events).toEqual(['STARTED']);
  expect(await expireDeadline(subgraph.em, one.id, minutesAfter(DUE, 11))).toBe(true);
});

test('what stands still is not over', async () => {
  const subject = aSubject();
  const one = await aRunning(subject);
  const act = { actor: anActor('OFFICER'), now: SINCE };
  await subgraph.em.fork().transactional((tx) => pauseDeadline(tx, subject, recommendation, '시험검사', act));
  await sweepDeadlines(subgraph.em, minutesAfter(DUE, 60 * 24));
  expect(await stepsOf(one)).toEqual({ steps: [], events: ['STARTED', 'PAUSED'] });
});

test('each lead time reminds once; those that a server slept through make one reminder', async () => {
  const [one, other] = [await aRunning(), await aRunning()];
  const before = (hours: number): Date => minutesAfter(DUE, -60 * hours);
  expect(await remindDeadline(subgraph.em, one.id, before(73))).toBe(false);
  expect(await Promise.all([1, 2, 3].map(() => remindDeadline(subgraph.em, one.id, before(72))))).toContain(true);
  await sweepDeadlines(subgraph.em, before(50));
  expect((await stepsOf(one)).steps).toEqual(['reminded']);
  // Both slept for two days; the second had not been reminded of the three days either.
  await sweepDeadlines(subgraph.em, before(2));
  await sweepDeadlines(subgraph.em, before(1));
  expect((await stepsOf(one)).events).toEqual(['STARTED', 'REMINDED', 'REMINDED']);
  // Reminded of three days by the sweep above, and of one day now.
  expect((await stepsOf(other)).events).toEqual(['STARTED', 'REMINDED', 'REMINDED']);
  const slept = await aRunning();
  await sweepDeadlines(subgraph.em, before(3));
  expect((await stepsOf(slept)).events).toEqual(['STARTED', 'REMINDED']);
  // What is over is not reminded of any more.
  const late = await aRunning();
  expect(await remindDeadline(subgraph.em, late.id, minutesAfter(DUE, 1))).toBe(false);
});

test('time is on the list of jobs once, and moves with the deadline', async () => {
  const subject = aSubject();
  const { id } = await aRunning(subject);
  const listed = async () => {
    const jobs = await subgraph.em.execute<{ key: string; run_at: string }[]>(
      'select key, run_at from graphile_worker.jobs where key like ? order by key',
      [`%${id}`],
    );
    return jobs.map(({ key, run_at }) => [key, new Date(run_at)]);
  };
  expect(await listed()).toEqual([
    [`expire-deadline:${id}`, minutesAfter(DUE, 10)],
    [`remind-deadline:${id}`, minutesAfter(DUE, -72 * 60)],
  ]);
  const day = 24 * 60;
  const act = (days: number) => ({ actor: null, now: minutesAfter(SINCE, days * day) });
  await subgraph.em.fork().transactional(async (tx) => {
    await pauseDeadline(tx, subject, recommendation, '시험검사', act(1));
    await resumeDeadline(tx, subject, recommendation, '회신', act(3));
  });
  expect(await listed()).toEqual([
    [`expire-deadline:${id}`, minutesAfter(DUE, 2 * day + 10)],
    [`remind-deadline:${id}`, minutesAfter(DUE, 2 * day - 72 * 60)],
  ]);
});

test('three replicas that wake after two days end forty deadlines, each once', async () => {
  const url = subgraph.em.config.get('clientUrl') ?? '';
  const now = minutesAfter(DUE, 2 * 24 * 60);
  const running = await Promise.all(Array.from({ length: 40 }, () => aRunning()));
  const replicas: { jobs: RunningJobs; close: () => Promise<void> }[] = [];
  subgraph.setNow(now);
  for (let replica = 0; replica < 2; replica += 1) {
    const orm = await openDatabase({ url, rows: definition.rows, migrations: definition.migrations });
    holdClocks([orm.em], definition);
    const log = pino({ level: 'silent' });
    const jobs = await runJobs({ orm, databaseUrl: url, jobs: deadlineJobs, tasks: {}, clock: () => now, log });
    replicas.push({ jobs, close: () => orm.close(true) });
  }
  await subgraph.em.fork().transactional(async (tx) => {
    for (const { id } of running) {
      for (const key of ['a', 'b'])
        await tx.execute('select put_job(?, ?::json, null, ?)', [
          'expire-deadline',
          JSON.stringify({ id }),
          `${key}:${id}`,
        ]);
    }
  });
  await Promise.all([sweepDeadlines(subgraph.em, now), sweepDeadlines(subgraph.em, now)]);
  await vi.waitFor(
    async () => {
      const left = await subgraph.em.execute(
        "select from graphile_worker.jobs where task_identifier = 'expire-deadline' and run_at <= now()",
      );
      expect(left).toEqual([]);
    },
    { timeout: 15_000, interval: 100 },
  );
  for (const one of running) {
    expect(await stepsOf(one)).toEqual({ steps: ['expired'], events: ['STARTED', 'MISSED'] });
  }
  for (const { jobs, close } of replicas) await jobs.stop().then(close);
});
