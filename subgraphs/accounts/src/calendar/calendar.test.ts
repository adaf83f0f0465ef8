import { defineClock, defineSubgraph, newId, startDeadline } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../person/person.factory.ts';
import { settings } from '../settings.ts';
import { accounts } from '../subgraph.ts';

const NOW = new Date('2026-11-28T05:00:00Z');
const OPEN = 'mutation { openCalendarFeed { calendarFeed { openedAt } address userErrors { message } } }';
const CLOSE = `mutation {
  closeCalendarFeed { calendarFeed { openedAt } userErrors { ... on AccountsUserError { code } } }
}`;

const answerClock = defineClock({
  name: 'ANSWER',
  label: { ko: '수락 여부 통보', en: 'Answer to the decision' },
  unit: 'DAYS',
  length: 15,
  source: '소비자기본법 67조',
  path: (id) => `/disputes/cases/${id}`,
});
const cases = defineSubgraph({ name: 'cases', features: [{ clocks: [answerClock] }], migrations: [] });

let slice: TestSubgraph;
let subgraph: TestSubgraph;
let away: TestSubgraph;
beforeAll(async () => {
  settings.PUBLIC_ORIGIN = 'https://madang.example';
  slice = await startTestSubgraph(cases, NOW);
  subgraph = await startTestSubgraph(accounts, NOW, { slices: { cases: slice.url } });
  away = await startTestSubgraph(accounts, NOW, { slices: { cases: slice.url, gone: 'http://127.0.0.1:9' } });
});
afterAll(async () => {
  settings.PUBLIC_ORIGIN = undefined;
  await Promise.all([slice, subgraph, away].map((each) => each.stop()));
});

async function open(asker: Asker): Promise<string> {
  const { data } = await asker.ask(OPEN);
  expect(data.openCalendarFeed.userErrors).toEqual([]);
  return data.openCalendarFeed.address;
}

/** Knocks where the gateway forwards an address to. */
function knockAt(address: string, at = subgraph): Promise<Response> {
  return fetch(`${at.url}/files/calendar/${address.split('/').at(-1)}`);
}

async function aDeadlineOf({ id, name }: { id: string; name: string }, since = NOW) {
  const subject = { type: 'DisputeCase', id: newId(), label: '2026000017' };
  const wanted = { clock: answerClock, subject, owner: { id, name }, since };
  return slice.em.fork().transactional((tx) => startDeadline(tx, wanted, { actor: null, now: NOW }));
}

test('a calendar reads the deadlines of its person, each on its last day, and no others', async () => {
  const officer = subgraph.as('OFFICER');
  const mine = await aDeadlineOf(officer.actor);
  await aDeadlineOf(subgraph.as('OFFICER').actor);
  const address = await open(officer);
  expect(address).toMatch(/^https:\/\/madang\.example\/files\/accounts\/calendar\/[\w-]{43}\.ics$/);
  const response = await knockAt(address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = (await response.text()).replaceAll('\r\n ', '');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  // 15 days after 28 November are over on Sunday, 13 December; the next working day is Monday.
  for (const line of [
    `UID:${mine.id}@madang`,
    'DTSTART;VALUE=DATE:20261214',
    'SUMMARY:수락 여부 통보 2026000017',
    `URL;VALUE=URI:https://madang.example/disputes/cases/${mine.subjectId}`,
    'TRIGGER:-PT15H',
  ]) {
    expect(text).toContain(line);
  }
  const { data } = await officer.ask('{ calendarFeed { openedAt } }');
  expect(data.calendarFeed).toEqual({ openedAt: NOW.toISOString() });
  expect(await subgraph.clearText([address.split('/').at(-1)?.slice(0, -4) ?? ''])).toEqual([]);
});

test('a new address closes the old one, and closing closes it', async () => {
  const officer = subgraph.as('LEAD');
  const first = await open(officer);
  const second = await open(officer);
  expect([(await knockAt(first)).status, (await knockAt(second)).status]).toEqual([404, 200]);
  expect((await officer.ask(CLOSE)).data.closeCalendarFeed.userErrors).toEqual([]);
  expect((await knockAt(second)).status).toBe(404);
  expect((await officer.ask('{ calendarFeed { openedAt } }')).data.calendarFeed).toBeNull();
  const again = await officer.ask(CLOSE);
  expect(again.data.closeCalendarFeed.userErrors).toEqual([{ code: 'CALENDAR_FEED_UNKNOWN' }]);
});

test('every address that opens nothing is answered alike, that of a person who is shut out or works here no more too', async () => {
  const person = await aPerson(subgraph.em.fork(), { roles: ['OFFICER'], suspendedAt: NOW });
  const shutOut = await open(subgraph.as('OFFICER', { id: person.id }));
  const em = subgraph.em.fork();
  const former = await aPerson(em, { roles: ['OFFICER', 'CONSUMER'] });
  const left = await open(subgraph.as('OFFICER', { id: former.id }));
  expect((await knockAt(left)).status).toBe(200);
  former.roles = ['CONSUMER'];
  await em.flush();
  const answers = await Promise.all(
    [shutOut, left, `/${'a'.repeat(43)}.ics`, '/x.ics', `/${'a'.repeat(43)}`, "/'.ics"].map(async (address) => {
      const response = await knockAt(address);
      return [response.status, await response.text()];
    }),
  );
  expect(new Set(answers.map(String)).size).toBe(1);
  expect(answers[0]?.[0]).toBe(404);
});

test('while a slice is away no calendar is given, so that what it had stays', async () => {
  const address = await open(away.as('OFFICER'));
  expect((await knockAt(address, away)).status).toBe(503);
});

test('a feed is for people who work on cases, and nobody reads that of another', async () => {
  expect((await subgraph.as('CONSUMER').ask(OPEN)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  await open(subgraph.as('AGENT'));
  const admin = subgraph.emOf(subgraph.as('ADMIN').actor);
  expect(await admin.execute('select person_id from calendar_feed')).toEqual([]);
});

test('a slice tells its deadlines to the house alone', async () => {
  const asked = await fetch(`${slice.url}/doors/deadlines`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: newId() }),
  });
  expect(asked.status).toBe(401);
});
