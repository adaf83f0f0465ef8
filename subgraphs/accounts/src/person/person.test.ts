import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { settings } from '../settings.ts';
import { accounts } from '../subgraph.ts';
import type { PersonRow } from './person.entity.ts';
import { aPerson } from './person.factory.ts';

const NOW = new Date('2026-11-22T05:00:00Z');
const CHANGE = `mutation ($input: ChangeRolesInput!) {
  changeRoles(input: $input) { person { roles changes { act roles reason changedByName } } userErrors { code message } }
}`;
const SUSPEND = `mutation ($input: SuspendPersonInput!) {
  suspendPerson(input: $input) { person { suspendedAt changes { act reason } } userErrors { code } }
}`;
const RESTORE = `mutation ($input: RestorePersonInput!) {
  restorePerson(input: $input) { person { suspendedAt } userErrors { code } }
}`;
const PEOPLE = `query ($search: String, $role: PersonRole, $suspended: Boolean) {
  people(search: $search, role: $role, suspended: $suspended) { nodes { login } }
}`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(accounts, NOW)));
beforeEach(async () => void (await subgraph.em.fork().execute('truncate person_change, person cascade')));
afterAll(() => subgraph.stop());

async function person(details: Partial<PersonRow> = {}): Promise<PersonRow> {
  return aPerson(subgraph.em.fork(), details);
}

async function admin(name = '조민재') {
  const { id } = await person({ roles: ['ADMIN'], name });
  return subgraph.as('ADMIN', { id, name });
}

test('an administrator gives a person other roles, and the history says who did', async () => {
  const asker = await admin();
  const { id } = await person({ roles: ['AGENT'] });
  const { data } = await asker.ask(CHANGE, { input: { personId: id, roles: ['SENIOR', 'AGENT', 'SENIOR'] } });
  expect(data.changeRoles.userErrors).toEqual([]);
  expect(data.changeRoles.person).toEqual({
    roles: ['AGENT', 'SENIOR'],
    changes: [{ act: 'CHANGE_ROLES', roles: ['AGENT', 'SENIOR'], reason: null, changedByName: '조민재' }],
  });
  const again = await asker.ask(CHANGE, { input: { personId: id, roles: ['AGENT', 'SENIOR'] } });
  expect(again.data.changeRoles.person.changes).toHaveLength(1);
});

test('other slices hear of new roles and of who is shut out or let in again', async () => {
  const asker = await admin();
  const { id } = await person({ roles: ['AGENT'] });
  await asker.ask(CHANGE, { input: { personId: id, roles: ['SENIOR'] } });
  await asker.ask(SUSPEND, { input: { personId: id, reason: '퇴사' } });
  await asker.ask(RESTORE, { input: { personId: id } });
  const told = await subgraph.em.execute(
    `select data->'roles' as roles, data->'suspended' as suspended from outbox_event
     where type = 'accounts.person-changed' and data->>'id' = ? order by id`,
    [id],
  );
  expect(told).toEqual([
    { roles: ['SENIOR'], suspended: false },
    { roles: ['SENIOR'], suspended: true },
    { roles: ['SENIOR'], suspended: false },
  ]);
});

test('nobody takes the administrator role from themselves', async () => {
  const asker = await admin();
  await admin('다른 관리자');
  const { data } = await asker.ask(CHANGE, { input: { personId: asker.actor.id, roles: ['AGENT'] } });
  expect(data.changeRoles.userErrors).toEqual([
    { code: 'OWN_ADMIN_ROLE', message: '본인의 관리자 역할은 뺄 수 없습니다. 다른 관리자에게 요청해 주십시오.' },
  ]);
});

test('of two administrators who shut each other out at once, one remains', async () => {
  const [one, other] = [await admin(), await admin()];
  const [first, second] = await Promise.all([
    one.ask(CHANGE, { input: { personId: other.actor.id, roles: ['AGENT'] } }),
    other.ask(SUSPEND, { input: { personId: one.actor.id, reason: '퇴사' } }),
  ]);
  const errors = [...first.data.changeRoles.userErrors, ...second.data.suspendPerson.userErrors];
  expect(errors.map(({ code }) => code)).toEqual(['LAST_ADMIN']);
});

test.each([
  [{ roles: [] }, 'ROLES_MISSING'],
  [{ roles: ['PARTNER'] }, 'PERSON_BUSINESS_MISSING'],
  [{ roles: ['OPERATOR'] }, 'STOREFRONT_MISSING'],
  [{ roles: ['CONSUMER'] }, 'CUSTOMER_MISSING'],
  [{ roles: ['AGENT'], personId: newId() }, 'PERSON_UNKNOWN'],
  [{ roles: ['AGENT', 'PROGRAM'] }, 'ROLE_NOT_FOR_PEOPLE'],
])('roles that cannot be given are refused: %j', async (input, code) => {
  const asker = await admin();
  const { id } = await person({ roles: ['ANALYST'] });
  const { data } = await asker.ask(CHANGE, { input: { personId: id, ...input } });
  expect(data.changeRoles).toMatchObject({ person: null, userErrors: [{ code }] });
});

test('headquarters can be given, and needs no storefront', async () => {
  const asker = await admin();
  const { id } = await person({ roles: ['ANALYST'] });
  const { data } = await asker.ask(CHANGE, { input: { personId: id, roles: ['HEADQUARTERS'] } });
  expect(data.changeRoles).toMatchObject({ person: { roles: ['HEADQUARTERS'] }, userErrors: [] });
});

test('a role that does not exist, or belongs to a party of a case, is no question at all', async () => {
  const asker = await admin();
  const answers = await Promise.all(
    ['KING', 'PARTY'].map((role) => asker.ask(CHANGE, { input: { personId: newId(), roles: [role] } })),
  );
  expect(answers.map(({ errors }) => errors[0]?.extensions?.['code'])).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
});

test('an account is suspended with a reason, once, and restored', async () => {
  const asker = await admin();
  const { id } = await person();
  const noReason = await asker.ask(SUSPEND, { input: { personId: id, reason: ' ' } });
  expect(noReason.data.suspendPerson.userErrors).toEqual([{ code: 'REASON_MISSING' }]);
  const { data } = await asker.ask(SUSPEND, { input: { personId: id, reason: '퇴사' } });
  expect(data.suspendPerson.person).toEqual({
    suspendedAt: NOW.toISOString(),
    changes: [{ act: 'SUSPEND', reason: '퇴사' }],
  });
  const twice = await asker.ask(SUSPEND, { input: { personId: id, reason: '퇴사' } });
  expect(twice.data.suspendPerson.userErrors).toEqual([{ code: 'ALREADY_SUSPENDED' }]);
  const back = await asker.ask(RESTORE, { input: { personId: id } });
  expect(back.data.restorePerson.person).toEqual({ suspendedAt: null });
  const backTwice = await asker.ask(RESTORE, { input: { personId: id } });
  expect(backTwice.data.restorePerson.userErrors).toEqual([{ code: 'NOT_SUSPENDED' }]);
});

test('an administrator cannot suspend themselves', async () => {
  const asker = await admin();
  const { data } = await asker.ask(SUSPEND, { input: { personId: asker.actor.id, reason: '휴가' } });
  expect(data.suspendPerson.userErrors).toEqual([{ code: 'OWN_ACCOUNT' }]);
});

test('where people sign in outside, nobody is suspended here: it would shut nobody out', async () => {
  const asker = await admin();
  const { id } = await person();
  settings.OUTSIDE_ISSUER = 'https://issuer.example';
  const { data } = await asker.ask(SUSPEND, { input: { personId: id, reason: '퇴사' } });
  delete settings.OUTSIDE_ISSUER;
  expect(data.suspendPerson).toEqual({ person: null, userErrors: [{ code: 'SUSPENSION_FROM_OUTSIDE' }] });
});

test('people are found by name, login, team and role', async () => {
  const asker = await admin();
  await person({ login: 'agent', name: '김나래', team: '상담 1팀' });
  await person({ login: 'officer', name: '정하준', roles: ['OFFICER'], suspendedAt: NOW });
  const found = async (variables: object) => {
    const { data } = await asker.ask(PEOPLE, { ...variables });
    return data.people.nodes.map(({ login }: { login: string }) => login);
  };
  expect(await found({ search: '나래' })).toEqual(['agent']);
  expect(await found({ search: 'OFFI' })).toEqual(['officer']);
  expect(await found({ search: '상담 1' })).toEqual(['agent']);
  expect(await found({ search: '%' })).toEqual([]);
  expect(await found({ role: 'OFFICER' })).toEqual(['officer']);
  expect(await found({ suspended: true })).toEqual(['officer']);
  expect(await found({ suspended: false, role: 'AGENT' })).toEqual(['agent']);
});

test.each(['AGENT', 'LEAD', 'PARTNER', 'PROGRAM', 'CONSUMER'] as const)('%s learns of nobody', async (role) => {
  const { id } = await person();
  const asker = subgraph.as(role, { business: newId() });
  const { errors } = await asker.ask(PEOPLE);
  expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  const refer = 'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Person { name } } }';
  const { data } = await asker.ask(refer, { reps: [{ __typename: 'Person', id }] });
  expect(data?._entities ?? [null]).toEqual([null]);
});
