import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Subject } from '../subject.ts';
import { answer, aSubject, deadlinesSubgraph, recommendation, refund } from '../testing/deadlines-subgraph.ts';
import {
  anActor,
  schemaDrift,
  startTestSubgraph,
  unwalledTables,
  withoutFilters,
  type TestSubgraph,
} from '../testing/index.ts';
import { cancelDeadlines, meetDeadlines } from './end-deadlines.ts';
import { handOverDeadlines } from './hand-over-deadlines.ts';
import { pauseDeadline, resumeDeadline } from './pause-deadline.ts';
import { startDeadline, type NewDeadline } from './start-deadline.ts';

const NOW = new Date('2026-03-03T05:00:00Z');
const LIST = `query ($filter: DeadlineFilter, $first: Int = 50, $after: String) {
  limitsDeadlines(filter: $filter, first: $first, after: $after) {
    nodes {
      id clock clockName source subjectType subjectId subjectLabel path state startedAt dueAt redAt daysLeft urgency ownerName
      mine team history { kind at dueAt actorName reason }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Shown {
  readonly subjectId: string;
  readonly state: string;
  readonly dueAt: string;
  readonly daysLeft: number | null;
  readonly urgency: string;
  readonly history: readonly Readonly<Record<'kind' | 'actorName' | 'reason', string | null>>[];
}

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(deadlinesSubgraph('limits'), NOW)));
afterAll(() => subgraph.stop());

const party = anActor('PARTY');

/** Starts a deadline as somebody who reads none. */
async function start(subject: Subject, wanted: Partial<NewDeadline> = {}, now = NOW) {
  const whole = { clock: recommendation, since: now, subject, ...wanted };
  return subgraph.emOf(party).transactional((tx) => startDeadline(tx, whole, { actor: party, now }));
}

async function shown(subject: Subject, role: 'SENIOR' | 'ADMIN' = 'SENIOR', ended = false): Promise<Shown[]> {
  const { data } = await subgraph.as(role).ask(LIST, { filter: { ended }, first: 100 });
  return data.limitsDeadlines.nodes.filter(({ subjectId }: Shown) => subjectId === subject.id);
}

test('a deadline is started, seen by its owner, and met by whoever brings what was awaited', async () => {
  const officer = subgraph.as('OFFICER');
  const subject = aSubject();
  const { id, name } = officer.actor;
  await start(subject, { owner: { id, name }, team: '조정1팀' });
  const { data } = await officer.ask(LIST);
  const begun = { at: NOW.toISOString(), dueAt: '2026-04-02T14:59:59.999Z', actorName: party.name, reason: null };
  expect(data.limitsDeadlines.nodes).toEqual([
    {
      id: expect.any(String),
      clock: 'RECOMMENDATION',
      clockName: '합의권고',
      source: '소비자기본법 58조',
      subjectType: 'DisputeCase',
      subjectId: subject.id,
      subjectLabel: '2026000001',
      path: `/disputes/cases/${subject.id}`,
      state: 'RUNNING',
      startedAt: NOW.toISOString(),
      dueAt: '2026-04-02T14:59:59.999Z',
      redAt: '2026-03-06T05:00:00.000Z',
      daysLeft: 30,
      urgency: 'CALM',
      ownerName: name,
      mine: true,
      team: '조정1팀',
      history: [{ kind: 'STARTED', ...begun }],
    },
  ]);
  const met = await subgraph
    .emOf(party)
    .transactional((tx) => meetDeadlines(tx, subject, [recommendation, refund], { actor: party, now: NOW }));
  expect(met.map(({ state }) => state)).toEqual(['MET']);
  expect(await shown(subject)).toEqual([]);
  const [ended] = await shown(subject, 'ADMIN', true);
  expect([ended?.state, ended?.urgency, ended?.daysLeft]).toEqual(['MET', 'ENDED', null]);
  expect(ended?.history.map(({ kind }) => kind)).toEqual(['STARTED', 'MET']);
});

test('the second start gives the first deadline, one after the other and at once; after its end there is a new one', async () => {
  const subject = aSubject();
  const first = await start(subject);
  const again = await start(subject, { since: new Date(NOW.getTime() + 86_400_000) });
  expect([again.id, again.dueAt]).toEqual([first.id, first.dueAt]);
  const other = aSubject();
  const rows = await Promise.all(Array.from({ length: 5 }, () => start(other)));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
  expect((await shown(other))[0]?.history).toHaveLength(1);
  await subgraph.em.fork().transactional((tx) => cancelDeadlines(tx, other, { actor: null, now: NOW }));
  expect((await start(other)).id).not.toBe(rows[0]?.id);
});

test('only a clock that is declared so is given its end, and a clock that nobody declared is a fault', async () => {
  const dueAt = new Date('2026-03-07T03:00:00Z');
  const given = await start(aSubject(), { clock: answer, dueAt });
  expect(given.dueAt).toEqual(dueAt);
  expect((await start(aSubject(), { clock: answer })).dueAt).toEqual(new Date(NOW.getTime() + 72 * 3_600_000));
  await expect(start(aSubject(), { dueAt })).rejects.toThrow('is counted, not given');
  await expect(start(aSubject(), { clock: 'RECOMMENDATIONS' })).rejects.toThrow('no clock called RECOMMENDATIONS');
});

test('a deadline that stands still is not over, and runs on by the days that it stood', async () => {
  const subject = aSubject();
  await start(subject);
  const act = { actor: party, now: new Date('2026-03-10T14:30:00Z') };
  const pause = () =>
    subgraph.emOf(party).transactional((tx) => pauseDeadline(tx, subject, recommendation, '시험검사 의뢰', act));
  expect(await pause()).toMatchObject({ state: 'PAUSED', pausedAt: act.now });
  expect(await pause()).toMatchObject({ code: 'DEADLINE_NOT_RUNNING' });
  // 23:30 to 00:30 two days later in Seoul: two days.
  const later = { actor: party, now: new Date('2026-03-11T15:30:00Z') };
  const resume = () =>
    subgraph.emOf(party).transactional((tx) => resumeDeadline(tx, subject, recommendation, '검사 결과 도착', later));
  // 2 April and two days are a Saturday; the next working day is Monday.
  expect(await resume()).toMatchObject({ state: 'RUNNING', dueAt: new Date('2026-04-06T14:59:59.999Z') });
  expect(await resume()).toMatchObject({ code: 'DEADLINE_NOT_PAUSED' });
  const [now] = await shown(subject);
  expect(now?.history.map(({ kind, reason }) => [kind, reason])).toEqual([
    ['STARTED', null],
    ['PAUSED', '시험검사 의뢰'],
    ['RESUMED', '검사 결과 도착'],
  ]);
  const nobody = await subgraph.em
    .fork()
    .transactional((tx) => pauseDeadline(tx, aSubject(), recommendation, '없음', act));
  expect(nobody).toMatchObject({ code: 'DEADLINE_UNKNOWN' });
});

test('staff see their own and their team’s, by the filters and by the rules of the database alone', async () => {
  const owner = anActor('OFFICER', { team: '조정2팀' });
  const subject = aSubject();
  await start(subject, { owner, team: '조정2팀' });
  type Staff = 'OFFICER' | 'SENIOR' | 'ADMIN' | 'MODERATOR' | 'HEADQUARTERS';
  const sees = async (role: Staff, details = {}): Promise<boolean> => {
    const { data } = await subgraph.as(role, details).ask(LIST, { first: 100 });
    return data.limitsDeadlines.nodes.some(({ subjectId }: Shown) => subjectId === subject.id);
  };
  const all = () =>
    Promise.all([
      sees('OFFICER', { id: owner.id }),
      sees('OFFICER', { team: '조정2팀' }),
      sees('HEADQUARTERS', { team: '조정2팀' }),
      sees('MODERATOR', { team: '조정3팀' }),
      sees('OFFICER'),
      sees('SENIOR'),
      sees('ADMIN'),
    ]);
  expect(await all()).toEqual([true, true, true, false, false, true, true]);
  await withoutFilters(async () => expect(await all()).toEqual([true, true, true, false, false, true, true]));
  for (const role of ['PARTY', 'CONSUMER', 'PARTNER'] as const) {
    const asker = subgraph.as(role, { team: '조정2팀', id: owner.id });
    expect((await asker.ask(LIST)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await subgraph.emOf(asker.actor).execute('select id from deadline')).toEqual([]);
    expect(await subgraph.emOf(asker.actor).execute('select id from deadline_event')).toEqual([]);
  }
  const write = subgraph.emOf(owner).execute("update deadline set state = 'CANCELLED', ended_at = now() returning id");
  expect(await write).toEqual([]);
});

test('a deadline goes with its subject to somebody else', async () => {
  const [one, other] = [anActor('OFFICER'), anActor('OFFICER', { team: '조정4팀' })];
  const subject = aSubject();
  await start(subject, { owner: one });
  const hand = () =>
    subgraph
      .emOf(one)
      .transactional((tx) =>
        handOverDeadlines(tx, subject, { owner: other, team: other.team }, { actor: one, now: NOW }),
      );
  expect(await hand()).toMatchObject([{ ownerId: other.id, ownerName: other.name, team: '조정4팀' }]);
  expect(await hand()).toEqual([]);
  const { data } = await subgraph.as('OFFICER', { id: other.id }).ask(LIST, { filter: { mine: true } });
  expect(data.limitsDeadlines.nodes.map(({ subjectId }: Shown) => subjectId)).toEqual([subject.id]);
  expect((await subgraph.as('OFFICER', { id: one.id }).ask(LIST)).data.limitsDeadlines.nodes).toEqual([]);
});

test('migrations give the tables that the rows expect, behind their rules', async () => {
  expect(await schemaDrift(deadlinesSubgraph('limits'))).toEqual([]);
  expect(await unwalledTables(deadlinesSubgraph('limits'))).toEqual([]);
});
