import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../person/person.factory.ts';
import { accounts } from '../subgraph.ts';
import { anAlarm, type AlarmWish } from '../testing/index.ts';
import { forgetAlarms } from './alarm-jobs.ts';

const NOW = new Date('2026-11-28T05:00:00Z');
const after = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

const READ = `query ($unread: Boolean, $first: Int! = 20, $after: String) {
  myAlarmCount
  myAlarms(unread: $unread, first: $first, after: $after) {
    nodes { id title text path service category raisedAt readAt } pageInfo { hasNextPage endCursor }
  }
}`;
const NOTE = `mutation ($input: ReadAlarmsInput!) {
  readAlarms(input: $input) { reading { read unread } userErrors { code field } }
}`;
const FOLLOW = 'subscription { alarmRaised { id title service readAt } }';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(accounts, NOW)));
afterAll(() => subgraph.stop());

async function officer(details: { team?: string; suspendedAt?: Date } = {}): Promise<Asker> {
  const { id } = await aPerson(subgraph.em.fork(), { roles: ['OFFICER'], ...details });
  return subgraph.as('OFFICER', { id });
}

async function raise(alarm: AlarmWish, type = 'disputes.alarm-raised', at = NOW): Promise<number> {
  subgraph.setNow(at);
  return subgraph.hear({ type, data: alarm });
}

async function alarmsOf(asker: Asker, variables: Record<string, unknown> = {}) {
  const { data } = await asker.ask(READ, variables);
  return { count: data.myAlarmCount, ...data.myAlarms };
}

const titlesOf = async (asker: Asker): Promise<string[]> =>
  (await alarmsOf(asker)).nodes.map(({ title }: { title: string }) => title);

test('a person is alarmed once a message, however often and on however many channels it is told', async () => {
  const asker = await officer();
  const alarm = anAlarm({ to: { accountId: asker.actor.id } });
  const answers = await Promise.all([1, 2, 3].map(() => raise(alarm)));
  expect(answers).toEqual([201, 201, 201]);
  await raise({ ...alarm, channels: ['PUSH'] });
  await raise({ ...alarm, channels: ['ALARM', 'PUSH'] });
  const { count, nodes } = await alarmsOf(asker);
  expect([count, nodes]).toMatchObject([
    1,
    [
      {
        title: '기한 임박',
        text: '사건 2018006712의 권고 기한이 3일 남았습니다.',
        path: '/disputes/cases/2018006712',
        service: 'disputes',
        category: 'SERVICE',
        raisedAt: NOW.toISOString(),
        readAt: null,
      },
    ],
  ]);
});

test('a role is everybody who holds it, in the team where one is named, and nobody who is suspended', async () => {
  const [first, second] = ['1팀', '2팀'].map((team) => `${team}-${newId()}`);
  const [one, other] = [await officer({ team: first ?? '' }), await officer({ team: second ?? '' })];
  const gone = await officer({ team: first ?? '', suspendedAt: NOW });
  await raise(anAlarm({ to: { role: 'OFFICER', team: first ?? '' }, title: '팀에게' }));
  await raise(anAlarm({ to: { role: 'OFFICER' }, title: '모두에게' }), 'moderation.alarm-raised', after(1));
  await raise(anAlarm({ to: { accountId: gone.actor.id }, title: '정지된 사람에게' }));
  expect(await titlesOf(one)).toEqual(['모두에게', '팀에게']);
  expect(await titlesOf(other)).toEqual(['모두에게']);
  expect(await titlesOf(gone)).toEqual([]);
});

test('a storefront is who runs it, and nobody else who has it in their papers', async () => {
  const code = `PNR-${newId()}`;
  const runs = await aPerson(subgraph.em.fork(), { roles: ['OPERATOR'], storefronts: [code, 'PNR-OTHER'] });
  const other = await aPerson(subgraph.em.fork(), { roles: ['OPERATOR'], storefronts: ['PNR-OTHER'] });
  const agent = await aPerson(subgraph.em.fork(), { roles: ['AGENT'], storefronts: [code] });
  await raise(anAlarm({ to: { storefrontCode: code }, title: '판매처 연결' }));
  const titles = await Promise.all([
    titlesOf(subgraph.as('OPERATOR', { id: runs.id })),
    titlesOf(subgraph.as('OPERATOR', { id: other.id })),
    titlesOf(subgraph.as('AGENT', { id: agent.id })),
  ]);
  expect(titles).toEqual([['판매처 연결'], [], []]);
});

test('what names nobody, or leads out of the house, is no alarm', async () => {
  const { actor } = await officer();
  const to = { accountId: actor.id };
  expect(await raise(anAlarm({ to: { team: '1팀' } }))).toBe(500);
  expect(await raise(anAlarm({ to, path: '//evil.example/' }))).toBe(500);
  expect(await raise(anAlarm({ to, path: 'https://evil.example/' }))).toBe(500);
  expect(await raise(anAlarm({ to, path: null }))).toBe(201);
});

test('a resident registration number does not get into an alarm', async () => {
  const asker = await officer();
  await raise(anAlarm({ to: { accountId: asker.actor.id }, text: '번호 900101-1234568' }));
  expect((await alarmsOf(asker)).nodes[0].text).not.toContain('1234568');
});

test('alarms are read one by one, all at once, and the first reading stays', async () => {
  const asker = await officer();
  const to = { accountId: asker.actor.id };
  for (const minute of [1, 2, 3]) await raise(anAlarm({ to, title: `${minute}` }), undefined, after(minute));
  const page = await alarmsOf(asker, { first: 2 });
  expect([page.count, page.nodes.length, page.pageInfo.hasNextPage]).toEqual([3, 2, true]);
  expect((await alarmsOf(asker, { first: 2, after: page.pageInfo.endCursor })).nodes).toMatchObject([{ title: '1' }]);
  const note = async (input: object) => (await asker.ask(NOTE, { input })).data.readAlarms;
  const ids = [page.nodes[0].id];
  expect(await note({ ids })).toEqual({ reading: { read: 1, unread: 2 }, userErrors: [] });
  subgraph.setNow(after(9));
  expect(await note({ ids })).toMatchObject({ reading: { read: 0, unread: 2 } });
  expect((await alarmsOf(asker)).nodes[0].readAt).toBe(after(3).toISOString());
  expect((await alarmsOf(asker, { unread: true })).nodes).toMatchObject([{ title: '2' }, { title: '1' }]);
  expect(await note({ all: true })).toMatchObject({ reading: { read: 2, unread: 0 } });
  expect(await note({})).toEqual({ reading: null, userErrors: [{ code: 'ALARMS_MISSING', field: ['input', 'ids'] }] });
});

test('nobody sees or reads the alarms of another, an administrator neither; the database alone holds to it', async () => {
  const asker = await officer();
  await raise(anAlarm({ to: { accountId: asker.actor.id } }));
  const [{ id }] = (await alarmsOf(asker)).nodes;
  await withoutFilters(async () => {
    for (const stranger of [subgraph.as('ADMIN'), await officer()]) {
      expect(await titlesOf(stranger)).toEqual([]);
      const { data } = await stranger.ask(NOTE, { input: { ids: [id] } });
      expect(data.readAlarms.reading).toEqual({ read: 0, unread: 0 });
    }
    expect((await alarmsOf(asker)).count).toBe(1);
  });
  const { errors } = await subgraph.as('PROGRAM').ask('{ myAlarmCount }');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('an alarm rings where its person listens, and nowhere else', async () => {
  const [asker, stranger] = [await officer(), await officer()];
  const rings = await asker.follow(FOLLOW);
  await raise(anAlarm({ to: { accountId: stranger.actor.id }, title: '남의 것' }));
  await raise(anAlarm({ to: { accountId: asker.actor.id }, title: '푸시만', channels: ['PUSH'] }));
  await raise(anAlarm({ to: { accountId: asker.actor.id }, title: '내 것' }));
  const { value } = await rings.next();
  expect(value.data.alarmRaised).toMatchObject({ title: '내 것', service: 'disputes', readAt: null });
  await rings.return(undefined);
});

test('old alarms are forgotten', async () => {
  const asker = await officer();
  await raise(anAlarm({ to: { accountId: asker.actor.id } }));
  const em = subgraph.em.fork();
  await forgetAlarms.run(em, {}, new Date('2027-05-26T00:00:00Z'));
  expect(await titlesOf(asker)).toHaveLength(1);
  await forgetAlarms.run(em, {}, new Date('2027-05-28T00:00:00Z'));
  expect(await titlesOf(asker)).toEqual([]);
});
