import type { Role } from '@madang/shared-schema/roles';
import { daysAfter, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPerson } from '../person/person.factory.ts';
import { accounts } from '../subgraph.ts';

const NOW = new Date('2026-11-28T05:00:00Z');
const DECLARE = `mutation ($input: DeclareAbsenceInput!) { declareAbsence(input: $input) {
  absence { id personName substituteName roles team from until state mine viewerCanEnd declaredByName } userErrors { code message field } } }`;
const END = `mutation ($input: EndAbsenceInput!) { endAbsence(input: $input) {
  absence { state endedAt viewerCanEnd } userErrors { code } } }`;
const MINE = '{ myAbsences { id mine state } }';
const ALL = '{ absences { nodes { id } } }';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(accounts, NOW)));
beforeEach(
  async () => void (await subgraph.em.fork().execute('truncate absence_declaration, person_change, person cascade')),
);
afterAll(() => subgraph.stop());

async function colleague(
  name: string,
  roles: Exclude<Role, 'PARTY'>[] = ['LEAD'],
  team: string | null = '1팀',
): Promise<Asker> {
  const { id } = await aPerson(subgraph.em.fork(), { name, roles, team });
  return subgraph.as(roles, { id, name, team });
}

async function declare(asker: Asker, substitute: Asker, more: Record<string, unknown> = {}) {
  const input = { substituteId: substitute.actor.id, from: NOW, until: daysAfter(NOW, 7), ...more };
  const { data } = await asker.ask(DECLARE, { input });
  const { absence, userErrors } = data.declareAbsence;
  return absence ?? userErrors[0].code;
}

const told = () =>
  subgraph.em
    .fork()
    .execute<{ data: Record<string, unknown> }[]>(
      "select data from outbox_event where type = 'accounts.absence-changed' order by id desc limit 1",
    );

test('somebody says that they are away and who stands in, and every slice is told', async () => {
  const lead = await colleague('한팀장', ['OFFICER', 'LEAD']);
  const other = await colleague('박팀장', ['LEAD', 'ANALYST'], '2팀');
  const { data } = await lead.ask('{ possibleSubstitutes { id name team roles } }');
  expect(data.possibleSubstitutes).toEqual([{ id: other.actor.id, name: '박팀장', team: '2팀', roles: ['LEAD'] }]);
  const absence = await declare(lead, other);
  expect(absence).toMatchObject({
    personName: '한팀장',
    substituteName: '박팀장',
    roles: ['LEAD'],
    team: '1팀',
    state: 'AWAY',
    mine: true,
    viewerCanEnd: true,
  });
  expect((await told())[0]?.data).toMatchObject({
    absenceId: absence.id,
    personId: lead.actor.id,
    substituteId: other.actor.id,
    roles: ['LEAD'],
    team: '1팀',
    endedAt: null,
  });
  expect((await other.ask(MINE)).data.myAbsences).toEqual([{ id: absence.id, mine: false, state: 'AWAY' }]);
  const ended = await lead.ask(END, { input: { absenceId: absence.id } });
  expect(ended.data.endAbsence).toEqual({
    absence: { state: 'OVER', endedAt: NOW.toISOString(), viewerCanEnd: false },
    userErrors: [],
  });
  expect((await told())[0]?.data).toMatchObject({ absenceId: absence.id, endedAt: NOW.toISOString() });
  const again = await lead.ask(END, { input: { absenceId: absence.id } });
  expect(again.data.endAbsence.userErrors).toEqual([{ code: 'ABSENCE_OVER' }]);
});

test('what this slice tells comes back to it, and lies in a table of its own', async () => {
  const lead = await colleague('한팀장');
  await declare(lead, await colleague('박팀장'));
  const [event] = await told();
  expect(await subgraph.hear({ type: 'accounts.absence-changed', data: event?.data, source: 'accounts' })).toBe(201);
  const kept = await subgraph.em.fork().execute('select person_name, substitute_name from absence');
  expect(kept).toEqual([{ person_name: '한팀장', substitute_name: '박팀장' }]);
});

test('who cannot stand in is said in words', async () => {
  const lead = await colleague('한팀장');
  const other = await colleague('박팀장');
  expect(await declare(lead, lead)).toBe('SUBSTITUTE_SELF');
  expect(await declare(lead, await colleague('최담당', ['OFFICER']))).toBe('SUBSTITUTE_UNKNOWN');
  const suspended = await aPerson(subgraph.em.fork(), { roles: ['LEAD'], suspendedAt: NOW });
  expect(await declare(lead, other, { substituteId: suspended.id })).toBe('SUBSTITUTE_UNKNOWN');
  expect(await declare(lead, other, { substituteId: newId() })).toBe('SUBSTITUTE_UNKNOWN');
  expect(await declare(lead, other, { until: NOW })).toBe('ABSENCE_PERIOD_INVALID');
  expect(await declare(lead, other, { from: daysAfter(NOW, -9), until: daysAfter(NOW, -2) })).toBe(
    'ABSENCE_PERIOD_INVALID',
  );
  expect(await declare(lead, other, { until: daysAfter(NOW, 400) })).toBe('ABSENCE_PERIOD_INVALID');
});

test('there are no chains: neither a substitute who is away, nor an absence of who stands in', async () => {
  const [one, two, three] = [await colleague('가'), await colleague('나'), await colleague('다')];
  expect(await declare(one, two)).toMatchObject({ substituteName: '나' });
  expect(await declare(one, three)).toBe('ALREADY_AWAY');
  expect(await declare(three, one)).toBe('SUBSTITUTE_AWAY');
  expect(await declare(two, three)).toBe('STANDS_IN');
  // Afterwards it is another matter.
  const later = { from: daysAfter(NOW, 7), until: daysAfter(NOW, 8) };
  expect(await declare(two, three, later)).toMatchObject({ state: 'ANNOUNCED' });
});

test('two at once make no chain', async () => {
  const [one, two] = [await colleague('가'), await colleague('나')];
  const outcomes = await Promise.all([declare(one, two), declare(two, one)]);
  expect(outcomes.filter((outcome) => typeof outcome === 'string')).toHaveLength(1);
});

test('an administrator declares for others, nobody else does; a lead sees their team', async () => {
  const lead = await colleague('한팀장');
  const officer = await colleague('최담당', ['OFFICER']);
  const other = await colleague('이담당', ['OFFICER']);
  const admin = await colleague('관리자', ['ADMIN'], null);
  expect(await declare(lead, other, { personId: officer.actor.id })).toBe('ABSENT_PERSON_UNKNOWN');
  const absence = await declare(admin, other, { personId: officer.actor.id });
  expect(absence).toMatchObject({ personName: '최담당', declaredByName: '관리자', mine: false, viewerCanEnd: true });
  const stranger = await colleague('박팀장', ['LEAD'], '2팀');
  const seen = async (asker: Asker) => (await asker.ask(ALL)).data.absences.nodes.length;
  const check = async () => expect([await seen(admin), await seen(lead), await seen(stranger)]).toEqual([1, 1, 0]);
  await check();
  await withoutFilters(check);
  for (const asker of [lead, other, stranger]) {
    const { data } = await asker.ask(END, { input: { absenceId: absence.id } });
    expect(data.endAbsence.userErrors).toEqual([{ code: 'ABSENCE_UNKNOWN' }]);
  }
  expect((await officer.ask(END, { input: { absenceId: absence.id } })).data.endAbsence.userErrors).toEqual([]);
  expect((await officer.ask(ALL)).errors).toHaveLength(1);
});
