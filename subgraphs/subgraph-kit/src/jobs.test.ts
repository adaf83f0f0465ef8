import { afterAll, beforeAll, expect, test } from 'vitest';
import { addJob } from './jobs.ts';
import { startTestSubgraph, type TestSubgraph } from './testing/index.ts';
import { notesSubgraph } from './testing/notes-subgraph.ts';

/** Work that nobody here does, so that it stays on the list. */
const UNDONE = 'work-of-nobody';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(notesSubgraph('notes', {}));
  // Who brings a kind of work for the first time waits for one another by its name already.
  await subgraph.em.fork().transactional((tx) => addJob(tx, UNDONE, { of: 'long ago' }));
});
afterAll(() => subgraph.stop());

async function listed(): Promise<unknown[]> {
  return subgraph.em.fork().execute(
    `select payload ->> 'of' as of, locked_at is not null as begun from graphile_worker._private_jobs as jobs
       join graphile_worker._private_tasks as tasks on tasks.id = task_id where identifier = ? order by jobs.id`,
    [UNDONE],
  );
}

const isWaiting = async () =>
  subgraph.em
    .fork()
    .execute(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%put_job%'",
    );

test('of two who put the same work at once, the second is put anew where the first has begun by then', async () => {
  const second = Promise.withResolvers<void>();
  await subgraph.em.fork().transactional(async (tx) => {
    await addJob(tx, UNDONE, { of: 'the first' }, { key: 'same' });
    void subgraph.em
      .fork()
      .transactional((other) => addJob(other, UNDONE, { of: 'the second' }, { key: 'same' }))
      .then(second.resolve, second.reject);
    await expect.poll(isWaiting).toHaveLength(1);
    // A worker takes it in the moment it is there.
    await tx.execute(
      "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker' where key = 'same'",
    );
  });
  await second.promise;
  expect(await listed()).toEqual([
    { of: 'long ago', begun: false },
    { of: 'the first', begun: true },
    { of: 'the second', begun: false },
  ]);
});

test('work that waits has its turn after all other work, also what is put on the list later', async () => {
  await subgraph.em.fork().transactional(async (tx) => {
    await addJob(tx, UNDONE, { of: 'the clock' }, { key: 'collect', waits: true });
    await addJob(tx, UNDONE, { of: 'somebody' }, { key: 'push' });
  });
  const next = (): Promise<unknown[]> =>
    subgraph.em.fork().execute(
      `select payload ->> 'of' as of from graphile_worker._private_jobs as jobs where key in ('collect', 'push')
       order by priority, run_at, id`,
    );
  expect(await next()).toEqual([{ of: 'somebody' }, { of: 'the clock' }]);
  await subgraph.em
    .fork()
    .transactional((tx) => addJob(tx, UNDONE, { of: 'the clock, asked for' }, { key: 'collect' }));
  expect(await next()).toEqual([{ of: 'somebody' }, { of: 'the clock, asked for' }]);
});
