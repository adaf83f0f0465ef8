import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { KEEP_CONNECTION_MS } from './database.ts';
import { startTestSubgraph, type TestSubgraph } from './testing/index.ts';
import { notesSubgraph } from './testing/notes-subgraph.ts';

const MINUTE_MS = 60_000;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(notesSubgraph('notes'));
});
afterEach(() => void vi.useRealTimers());
afterAll(() => subgraph.stop());

async function connection(): Promise<number | undefined> {
  const [row] = await subgraph.em.fork().execute<{ pid: number }[]>('select pg_backend_pid() as pid');
  return row?.pid;
}

test('a connection outlasts the minute after which jobs begin again, and is given up when nothing comes then', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const first = await connection();
  vi.advanceTimersByTime(MINUTE_MS);
  expect(await connection()).toBe(first);
  vi.advanceTimersByTime(KEEP_CONNECTION_MS);
  expect(await connection()).not.toBe(first);
});
