import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { aPerson, personPersonal, PersonRow, peopleSubgraph } from '../testing/people-subgraph.ts';
import { openValue, type DataKey } from './cipher.ts';
import { keysOf } from './keys-of.ts';
import { privacyJobs } from './privacy-jobs.ts';
import { beginRotation, destroyRetiredKeys, resealAll } from './rotation.ts';

const NOW = new Date('2026-11-22T05:00:00Z');
const FIND = 'query ($search: String!) { people(search: $search) { name } }';
const TABLES = [personPersonal];

let subgraph: TestSubgraph;
beforeEach(async () => {
  subgraph = await startTestSubgraph(peopleSubgraph, NOW);
});
afterEach(() => subgraph.stop());

const em = () => subgraph.em.fork();

async function keyIds(): Promise<number[]> {
  const rows = await em().execute<{ id: number }[]>('select distinct get_byte(name, 4) as id from person order by id');
  return rows.map(({ id }) => id);
}

test('keys change while fifty write and others read: nothing is lost, and all of it lies under the new key', async () => {
  for (let index = 0; index < 300; index += 1) await aPerson(em(), { name: `처음${index}호` });
  const [old] = await keyIds();
  let isOver = false;
  let wrong = 0;
  const written = new Map<string, string>();
  const writers = Array.from({ length: 50 }, async (_unused, writer) => {
    for (let turn = 0; !isOver || turn < 3; turn += 1) {
      const person = await aPerson(em(), { name: `쓰는${writer}`, mobile: null });
      const mobile = `0107${String(writer).padStart(3, '0')}${String(turn % 10_000).padStart(4, '0')}`;
      await em().transactional(async (tx) => {
        const row = await tx.findOneOrFail(PersonRow, person.id);
        Object.assign(row, await personPersonal.change(tx, row, { mobile }));
      });
      written.set(person.id, mobile);
    }
  });
  const agent = subgraph.as('AGENT');
  const reader = (async () => {
    for (let turn = 0; !isOver; turn += 1) {
      const name = `처음${turn % 300}호`;
      const { data, errors } = await agent.ask(FIND, { search: name });
      if (errors.length > 0 || !data.people.some((person: { name: string }) => person.name === name)) wrong += 1;
    }
  })();
  await beginRotation(em(), NOW);
  const taken = await resealAll(em(), TABLES);
  isOver = true;
  await Promise.all([...writers, reader]);
  // Some began to write before the key changed; the next pass takes what they left.
  await resealAll(em(), TABLES);
  expect(taken).toBeGreaterThanOrEqual(300);
  expect(wrong).toBe(0);
  expect(written.size).toBeGreaterThanOrEqual(150);
  expect(await keyIds()).toEqual([Number(old) + 1]);
  expect(await destroyRetiredKeys(em(), TABLES, { retiredBefore: NOW, now: NOW })).toEqual([old]);
  for (const [id, mobile] of written) {
    const row = await em().findOneOrFail(PersonRow, id);
    expect(await personPersonal.open(em(), row, 'mobile')).toBe(mobile);
  }
  const { data } = await agent.ask(FIND, { search: '처음7호' });
  expect(data.people).toEqual([{ name: '처음7호' }]);
}, 60_000);

test('what lay under a destroyed key is read by nobody again', async () => {
  const person = await aPerson(em(), { name: '옛사람' });
  const kept = Buffer.from(person.name);
  await beginRotation(em(), NOW);
  await resealAll(em(), TABLES);
  await destroyRetiredKeys(em(), TABLES, { retiredBefore: NOW, now: NOW });
  const fromCopy = { id: person.id, name: kept };
  await expect(personPersonal.open(em(), fromCopy, 'name')).rejects.toThrow('destroyed');
  const place = { table: 'person', column: 'name', rowId: person.id };
  const guess: DataKey = { id: 1, seal: randomBytes(32), index: randomBytes(32) };
  for (const key of [guess, ...(await keysOf(em()).keyring.live())])
    expect(() => openValue(key, place, kept)).toThrow('authenticate');
  expect(await em().execute('select wrapped, wrapped_index from data_key where destroyed_at is not null')).toEqual([
    { wrapped: null, wrapped_index: null },
  ]);
});

test('a key is not destroyed while anything lies under it, nor before its time', async () => {
  await aPerson(em());
  await beginRotation(em(), NOW);
  expect(await destroyRetiredKeys(em(), TABLES, { retiredBefore: NOW, now: NOW })).toEqual([]);
  await resealAll(em(), TABLES);
  const before = new Date(NOW.getTime() - 1);
  expect(await destroyRetiredKeys(em(), TABLES, { retiredBefore: before, now: NOW })).toEqual([]);
});

test('an administrator asks for new keys with a reason; the work is done, the old key goes a day later', async () => {
  await aPerson(em(), { name: '돌린이' });
  const rotate =
    'mutation ($reason: String!) { rotatePeopleKeys(input: { reason: $reason }) { rotation { requestedAt } userErrors { code } } }';
  const refused = await subgraph.as('ADMIN').ask(rotate, { reason: '' });
  expect(refused.data.rotatePeopleKeys.userErrors).toEqual([{ code: 'REASON_TOO_SHORT' }]);
  expect((await subgraph.as('AGENT').ask(rotate, { reason: '정기 교체' })).errors).toHaveLength(1);
  const { data } = await subgraph.as('ADMIN').ask(rotate, { reason: '정기 교체' });
  expect(data.rotatePeopleKeys.rotation).toEqual({ requestedAt: NOW.toISOString() });
  const jobs = privacyJobs('people', TABLES, []);
  await jobs['rotate-keys']?.run(em(), {}, NOW);
  const [waiting] = await em().execute<{ run_at: Date }[]>(
    "select run_at from graphile_worker.jobs where task_identifier = 'destroy-keys'",
  );
  expect(new Date(waiting?.run_at ?? 0)).toEqual(new Date('2026-11-23T06:00:00Z'));
  await jobs['destroy-keys']?.run(em(), {}, new Date('2026-11-23T06:00:00Z'));
  const left = await em().execute('select from data_key where destroyed_at is null');
  expect(left).toHaveLength(1);
});

test('two who open a fresh database at once agree on one key', async () => {
  await Promise.all(Array.from({ length: 20 }, () => aPerson(em())));
  expect(await em().execute('select id from data_key')).toHaveLength(1);
});
