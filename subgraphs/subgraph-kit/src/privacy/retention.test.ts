import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { aPerson, peopleSubgraph } from '../testing/people-subgraph.ts';
import { forgetOld } from './forget-old.ts';
import { privacyJobs } from './privacy-jobs.ts';
import { destroyAgain, destroyExpired, type Retention } from './retention.ts';

const RULE: Retention = {
  rule: 'COMPLAINT',
  subject: 'PERSON',
  table: 'person',
  since: 'kept.left_on',
  finished: 'kept.left_on is not null',
};
const PLACE =
  'mutation ($id: ID!, $reason: String!) { placePeopleLegalHold(input: { subjectType: "PERSON", subjectId: $id, reason: $reason }) { legalHold { id placedByName } userErrors { code } } }';
const LIFT =
  'mutation ($id: ID!, $reason: String!) { liftPeopleLegalHold(input: { legalHoldId: $id, reason: $reason }) { legalHold { liftedReason } userErrors { code } } }';

let subgraph: TestSubgraph;
beforeEach(async () => {
  subgraph = await startTestSubgraph(peopleSubgraph);
});
afterEach(() => subgraph.stop());

const em = () => subgraph.em.fork();
const at = (seoul: string) => new Date(`${seoul}+09:00`);

async function people(): Promise<string[]> {
  const rows = await em().execute<{ id: string }[]>('select id from person order by id');
  return rows.map(({ id }) => id);
}

describe('the end of a period', () => {
  test.each([
    ['2023-11-22', '2026-11-22T23:59:59', 1],
    ['2023-11-22', '2026-11-23T00:00:00', 0],
    ['2024-02-29', '2027-02-28T23:59:59', 1],
    ['2024-02-29', '2027-03-01T00:00:00', 0],
    ['2025-02-28', '2028-02-28T23:59:59', 1],
    ['2025-02-28', '2028-02-29T00:00:00', 0],
  ])('who left on %s is there at %s: %i', async (leftOn, now, left) => {
    await aPerson(em(), { leftOn });
    await destroyExpired(em(), [RULE], at(now));
    expect(await people()).toHaveLength(left);
  });

  test('of a rule whose period changes, that of the day counts', async () => {
    await em().execute("insert into retention_rule values ('COMPLAINT', '2027-01-01', '4 years', 'a law to come')");
    await aPerson(em(), { leftOn: '2023-11-22' });
    await destroyExpired(em(), [RULE], at('2027-01-01T00:00:00'));
    expect(await people()).toHaveLength(1);
    await destroyExpired(em(), [RULE], at('2026-12-31T00:00:00'));
    expect(await people()).toHaveLength(0);
  });

  test('who has not left stays, and a rule that nobody wrote destroys nothing', async () => {
    await aPerson(em());
    await aPerson(em(), { leftOn: '1990-01-01' });
    await destroyExpired(em(), [{ ...RULE, rule: 'NONE' }], at('2090-01-01T00:00:00'));
    expect(await people()).toHaveLength(2);
    await destroyExpired(em(), [RULE], at('2090-01-01T00:00:00'));
    expect(await people()).toHaveLength(1);
  });
});

test('the periods of the decisions are rows', async () => {
  const rules = await em().execute<{ code: string; period: string }[]>(
    'select code, period::text as period from retention_rule order by code',
  );
  expect(rules.map(({ code, period }) => `${code} ${period}`)).toEqual([
    'ACCESS_LOG 2 years',
    'ADVERTISING 6 mons',
    'COMPLAINT 3 years',
    'CONNECTION_LOG 3 mons',
    'CONTRACT 5 years',
    'DELIVERED_EVENT 1 mon',
    'PAYMENT 5 years',
  ]);
});

test('what is held stays, however old, until the hold is lifted', async () => {
  const { id } = await aPerson(em(), { leftOn: '2000-01-01' });
  const lead = subgraph.as('LEAD', { name: '박팀장' });
  const placed = await lead.ask(PLACE, { id, reason: '소송 진행 중' });
  expect(placed.data.placePeopleLegalHold).toMatchObject({ legalHold: { placedByName: '박팀장' }, userErrors: [] });
  expect((await lead.ask(PLACE, { id, reason: '소송 진행 중' })).data.placePeopleLegalHold.userErrors).toEqual([
    { code: 'ALREADY_HELD' },
  ]);
  await destroyExpired(em(), [RULE], at('2026-11-22T00:00:00'));
  expect(await people()).toEqual([id]);
  const holdId = placed.data.placePeopleLegalHold.legalHold.id;
  expect((await lead.ask(LIFT, { id: holdId, reason: '' })).data.liftPeopleLegalHold.userErrors).toEqual([
    { code: 'REASON_TOO_SHORT' },
  ]);
  const lifted = await lead.ask(LIFT, { id: holdId, reason: '소송 종결됨' });
  expect(lifted.data.liftPeopleLegalHold).toEqual({ legalHold: { liftedReason: '소송 종결됨' }, userErrors: [] });
  expect((await lead.ask(LIFT, { id: holdId, reason: '소송 종결됨' })).data.liftPeopleLegalHold.userErrors).toEqual([
    { code: 'HOLD_UNKNOWN' },
  ]);
  await destroyExpired(em(), [RULE], at('2026-11-22T00:00:00'));
  expect(await people()).toEqual([]);
});

test('nobody but leads and administrators holds', async () => {
  const { errors } = await subgraph.as('AGENT').ask(PLACE, { id: '1', reason: '궁금해서요' });
  expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('destruction is recorded, two jobs at once destroy once, and the record cannot be changed', async () => {
  const gone = await Promise.all(Array.from({ length: 30 }, () => aPerson(em(), { leftOn: '2000-01-01' })));
  const now = at('2026-11-22T03:10:00');
  const runs = await Promise.all([destroyExpired(em(), [RULE], now), destroyExpired(em(), [RULE], now)]);
  const ids = runs.flat().flatMap(({ subjectIds }) => subjectIds);
  expect(ids.toSorted()).toEqual(gone.map(({ id }) => id).toSorted());
  const [sum] = await em().execute(
    'select sum(subject_count)::int as count, min(rule) as rule from destruction_record',
  );
  expect(sum).toEqual({ count: 30, rule: 'COMPLAINT' });
  await expect(em().execute("update destruction_record set rule = 'X'")).rejects.toThrow('append-only');
  await expect(em().execute('delete from destruction_record')).rejects.toThrow('append-only');
});

test('what was destroyed does not return with an older copy of the database', async () => {
  const old = await aPerson(em(), { name: '지운이', leftOn: '2000-01-01' });
  const stays = await aPerson(em(), { name: '남은이' });
  await em().execute('create table copy_of_person as table person');
  const records = await destroyExpired(em(), [RULE], at('2026-11-22T03:10:00'));
  expect(await people()).toEqual([stays.id]);
  await em().execute('delete from person');
  await em().execute('insert into person select * from copy_of_person');
  expect(await people()).toHaveLength(2);
  const jobs = privacyJobs('people', [], [RULE]);
  // The list comes back out of the log of the service.
  await jobs['destroy-again']?.run(em(), JSON.parse(JSON.stringify(records)), at('2026-11-23T09:00:00'));
  expect(await people()).toEqual([stays.id]);
  expect(await destroyAgain(em(), [RULE], records)).toBe(0);
  expect(old.id).toBe(records[0]?.subjectIds[0]);
});

test('lines of access are kept two years by the clock of the database, and then go', async () => {
  const line = (age: string) =>
    `insert into access_log values (gen_random_uuid(), now() - interval '${age}', 'a', 'b', 'c', null, 'PERSON', '1', 'READ', '{}', null, gen_random_uuid())`;
  await em().execute(line('2 years 1 day'));
  await em().execute(line('1 year 364 days'));
  await forgetOld(em(), new Date());
  expect(await em().execute('select 1 from access_log')).toHaveLength(1);
  // A clock that is wrong loses nothing.
  await forgetOld(em(), new Date('2090-01-01T00:00:00Z'));
  expect(await em().execute('select 1 from access_log')).toHaveLength(1);
});

test('the personal part of an event is taken away a month after it was told', async () => {
  const event = (age: string) =>
    `insert into outbox_event values (gen_random_uuid(), 'x', '{"a": 1, "sealed": "…"}', now() - interval '${age}')`;
  await em().execute(event('32 days'));
  await em().execute(event('20 days'));
  await forgetOld(em(), new Date());
  const rows = await em().execute<{ data: object }[]>('select data from outbox_event order by occurred_at');
  expect(rows.map(({ data }) => data)).toEqual([{ a: 1 }, { a: 1, sealed: '…' }]);
});
