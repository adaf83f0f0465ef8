import { ACTOR_HEADER } from '@madang/shared-schema/actor';
import type { Role } from '@madang/shared-schema/roles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestSubgraph, type Asker, type TestSubgraph } from '../testing/index.ts';
import { aPerson, peopleSubgraph, PersonRow } from '../testing/people-subgraph.ts';

const FIND = 'query ($search: String!) { people(search: $search) { id name mobile } }';
const REVEAL = /* GraphQL */ `
  mutation ($id: ID!, $reason: String!) {
    revealPerson(input: { personId: $id, reason: $reason }) {
      revealed {
        name
        mobile
      }
      userErrors {
        code
        field
      }
    }
  }
`;
const LOG = /* GraphQL */ `
  query ($filter: AccessLogFilter) {
    peopleAccessLog(filter: $filter, first: 100) {
      nodes {
        accountLogin
        address
        subjectType
        subjectId
        act
        fields
        reason
        requestId
      }
    }
  }
`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(peopleSubgraph);
});
afterAll(() => subgraph.stop());

async function logOf(subjectId: string) {
  const { data } = await subgraph.as('ADMIN', { login: 'overseer' }).ask(LOG, { filter: { subjectId } });
  return data.peopleAccessLog.nodes;
}

describe('what each sees', () => {
  test.each([
    ['AGENT', '김나나', '010-****-1111'],
    ['MODERATOR', '김*나', '010-****-1111'],
    ['ANALYST', '김*나', null],
  ] as const)('%s sees %s and %s', async (role, name, mobile) => {
    const person = await aPerson(subgraph.em, { name: '김나나', mobile: '01011111111' });
    const { data } = await subgraph.as(role).ask(FIND, { search: '김나나' });
    expect(data.people).toContainEqual({ id: person.id, name, mobile });
  });

  test('somebody sees all of themselves, and of nobody else', async () => {
    const self = await aPerson(subgraph.em, { name: '나자신', mobile: '01022222222' });
    const other = await aPerson(subgraph.em, { name: '나자신', mobile: '01033333333' });
    const { data } = await subgraph.as('CONSUMER', { customer: self.id }).ask(FIND, { search: '나자' });
    expect(data.people).toEqual([
      { id: self.id, name: '나자신', mobile: '01022222222' },
      { id: other.id, name: '나*신', mobile: '010-****-3333' },
    ]);
    expect(await logOf(self.id)).toEqual([]);
  });
});

describe('a search', () => {
  const searchesOf = async (login: string) => {
    const { data } = await subgraph.as('ADMIN', { login: 'overseer' }).ask(LOG, { filter: { account: login } });
    return data.peopleAccessLog.nodes.filter(({ act }: { act: string }) => act === 'SEARCH');
  };

  test('for whole numbers undoes no mask: it finds by what the mask shows, or nothing where none is shown', async () => {
    const { id } = await aPerson(subgraph.em, { mobile: '01034564747' });
    const foundBy = async (role: Role, search: string): Promise<boolean> => {
      const { data } = await subgraph.as(role).ask(FIND, { search });
      return data.people.some((person: { id: string }) => person.id === id);
    };
    expect(await foundBy('AGENT', '010-3456-4747')).toBe(true);
    expect(await foundBy('AGENT', '010-9999-4747')).toBe(false);
    // Right or wrong, it is the same to who sees the last four digits alone.
    expect(await foundBy('MODERATOR', '010-3456-4747')).toBe(true);
    expect(await foundBy('MODERATOR', '010-9999-4747')).toBe(true);
    expect(await foundBy('ANALYST', '010-3456-4747')).toBe(false);
    expect(await foundBy('ANALYST', '4747')).toBe(false);
  });

  test('leaves one line for each kind of data and request, without what was typed', async () => {
    const often =
      'query { a: people(search: "4747") { id } b: people(search: "4848") { id } c: people(search: "없는이") { id } }';
    await subgraph.as('MODERATOR', { login: 'searcher' }).ask(often);
    const lines = await searchesOf('searcher');
    expect(lines.map(({ fields }: { fields: string[] }) => fields).toSorted()).toEqual([['mobile'], ['name']]);
    expect(lines[0]).toMatchObject({ subjectType: 'PERSON', subjectId: '*', reason: null });
    await subgraph.as('AGENT', { login: 'idle' }).ask(FIND, { search: '12' });
    expect(await searchesOf('idle')).toEqual([]);
  });
});

describe('the log of access', () => {
  test('two readers in clear leave two lines, however many fields and however often they ask in one request', async () => {
    const { id } = await aPerson(subgraph.em, { name: '두독자' });
    const twice = 'query ($s: String!) { one: people(search: $s) { name } two: people(search: $s) { name mobile } }';
    await subgraph.as('AGENT', { login: 'first', address: '10.0.0.1' }).ask(twice, { s: '두독자' });
    await subgraph.as('OFFICER', { login: 'second' }).ask(FIND, { search: '두독자' });
    expect(await logOf(id)).toMatchObject([
      { accountLogin: 'second', address: null, act: 'READ', fields: ['name'] },
      {
        accountLogin: 'first',
        address: '10.0.0.1',
        subjectType: 'PERSON',
        act: 'READ',
        fields: ['name'],
        reason: null,
      },
    ]);
  });

  test('who sees masks leaves none', async () => {
    const { id } = await aPerson(subgraph.em, { name: '가린이' });
    await subgraph.as('MODERATOR').ask(FIND, { search: '가린이' });
    expect(await logOf(id)).toEqual([]);
  });

  test('it costs one statement however many people are read', async () => {
    await Promise.all(Array.from({ length: 20 }, () => aPerson(subgraph.em, { name: '여럿이' })));
    const statements = await subgraph.statementsOf(() => subgraph.as('AGENT').ask(FIND, { search: '여럿이' }));
    expect(statements.filter((sql) => sql.includes('insert into access_log'))).toHaveLength(1);
  });

  test('an answer over a live stream is logged before it leaves', async () => {
    const { id } = await aPerson(subgraph.em, { name: '흐르는이' });
    const stream = await subgraph.as('AGENT', { login: 'listener' }).follow('subscription { personMoved { name } }');
    await move(subgraph.as('AGENT', { login: 'mover' }), id);
    const { value } = await stream.next();
    expect(value?.data).toEqual({ personMoved: { name: '흐르는이' } });
    expect((await logOf(id)).map((line: { accountLogin: string }) => line.accountLogin)).toContain('listener');
    await stream.return(undefined);
  });

  test('when it cannot be written no answer leaves, nor one to a search for masks', async () => {
    await aPerson(subgraph.em, { name: '못쓰는이' });
    await subgraph.em.execute("alter table access_log add constraint planted check (account_login <> 'broken')");
    const clear = await subgraph.as('AGENT', { login: 'broken' }).ask(FIND, { search: '못쓰는이' });
    const masked = await subgraph.as('MODERATOR', { login: 'broken' }).ask(FIND, { search: '못쓰는이' });
    await subgraph.em.execute('alter table access_log drop constraint planted');
    expect(JSON.stringify(clear)).not.toContain('못쓰는이');
    expect(clear).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(masked).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  });

  test('nobody changes it, cuts it off or empties it, not even the slice itself, until it is two years old', async () => {
    const { id } = await aPerson(subgraph.em, { name: '기록된이' });
    await subgraph.as('AGENT').ask(FIND, { search: '기록된이' });
    for (const act of ['update access_log set reason = null', 'delete from access_log', 'truncate access_log'])
      await expect(subgraph.em.execute(act)).rejects.toThrow('append-only');
    // Whoever reads the log has no right to change a line, and so finds none to change.
    const overseer = subgraph.emOf(subgraph.as('ADMIN').actor);
    await overseer.execute('update access_log set reason = null');
    await expect(overseer.execute('delete from access_log')).rejects.toThrow('permission denied');
    expect(await logOf(id)).toHaveLength(1);
  });

  test('an actor writes lines of their own alone, and only administrators read', async () => {
    const agent = subgraph.as('AGENT');
    const forged = `insert into access_log values (gen_random_uuid(), now(), 'somebody', '', '', null, 'PERSON', '1', 'READ', '{}', null, gen_random_uuid())`;
    await expect(subgraph.emOf(agent.actor).execute(forged)).rejects.toThrow('row-level security');
    expect(await subgraph.emOf(agent.actor).execute('select * from access_log')).toEqual([]);
    const { errors } = await agent.ask(LOG);
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('an administrator finds lines by account, act and time', async () => {
    const { id } = await aPerson(subgraph.em, { name: '찾는이' });
    await subgraph.as('AGENT', { login: 'sought' }).ask(FIND, { search: '찾는이' });
    const ask = async (filter: object) => {
      const { data } = await subgraph.as('ADMIN').ask(LOG, { filter: { subjectId: id, ...filter } });
      return data.peopleAccessLog.nodes.length;
    };
    expect(await ask({ account: 'sought', acts: ['READ'], from: '2026-11-21T05:00:00Z' })).toBe(1);
    expect(await ask({ account: 'nobody' })).toBe(0);
    expect(await ask({ acts: ['REVEAL'] })).toBe(0);
    expect(await ask({ to: '2026-11-21T05:00:00Z' })).toBe(0);
  });
});

describe('revealing', () => {
  test('a number is shown for a reason, and the reason is logged', async () => {
    const { id } = await aPerson(subgraph.em, { name: '드러난이', mobile: '01044444444' });
    const { data } = await subgraph.as('AGENT').ask(REVEAL, { id, reason: '회신 전화' });
    expect(data.revealPerson).toEqual({ revealed: { name: '드러난이', mobile: '01044444444' }, userErrors: [] });
    expect(await logOf(id)).toMatchObject([{ act: 'REVEAL', fields: ['mobile', 'name'], reason: '회신 전화' }]);
  });

  test.each(['', '   ', '회신'])('without a reason (%j) it is refused, and nothing is logged', async (reason) => {
    const { id } = await aPerson(subgraph.em);
    const { data } = await subgraph.as('AGENT').ask(REVEAL, { id, reason });
    expect(data.revealPerson).toEqual({
      revealed: null,
      userErrors: [{ code: 'REASON_TOO_SHORT', field: ['input', 'reason'] }],
    });
    expect(await logOf(id)).toEqual([]);
  });

  test('under an idempotency key each time it is shown is logged, and the answer that is kept tells nobody the number', async () => {
    const { id } = await aPerson(subgraph.em, { name: '두번눌린이', mobile: '01077788899' });
    const { actor } = subgraph.as('AGENT');
    const ask = async () => {
      const response = await fetch(`${subgraph.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [ACTOR_HEADER]: await subgraph.signActor(actor),
          'idempotency-key': id,
          'x-madang-body-hash': 'a'.repeat(64),
        },
        body: JSON.stringify({ query: REVEAL, variables: { id, reason: '회신 전화' } }),
      });
      return response.text();
    };
    const [first, second] = [await ask(), await ask()];
    expect(first).toContain('01077788899');
    expect(second).toBe(first);
    const line = { act: 'REVEAL', reason: '회신 전화' };
    expect(await logOf(id)).toMatchObject([line, line]);
    expect(await subgraph.clearText(['01077788899', '두번눌린이'])).toEqual([]);
  });

  test('nobody but those who deal with people may ask', async () => {
    const { id } = await aPerson(subgraph.em);
    const { errors } = await subgraph.as('MODERATOR').ask(REVEAL, { id, reason: '궁금해서요' });
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('a sealed value carried to another row does not open, and the answer is a masked fault', async () => {
  const one = await aPerson(subgraph.em, { name: '하나이' });
  const other = await aPerson(subgraph.em, { name: '다른이' });
  await subgraph.em.execute('update person set name = (select name from person where id = ?) where id = ?', [
    one.id,
    other.id,
  ]);
  const { data, errors } = await subgraph.as('AGENT').ask(FIND, { search: '다른이' });
  expect(data.people).toMatchObject([{ id: other.id, name: null }]);
  expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
});

test('a changed number is found by the new one and no more by the old, the name as before', async () => {
  const { id } = await aPerson(subgraph.em, { name: '옮긴이', mobile: '01055555555' });
  await move(subgraph.as('AGENT'), id, '01066666666');
  const found = async (search: string) => (await subgraph.as('AGENT').ask(FIND, { search })).data.people.length;
  expect(await Promise.all(['01055555555', '010-6666-6666', '옮긴'].map(found))).toEqual([0, 1, 1]);
});

test('a resident registration number never reaches a row', async () => {
  const { id } = await aPerson(subgraph.em);
  const { data } = await move(subgraph.as('AGENT'), id, '01012345678', '본인 확인 900101-1234567');
  expect(data.movePerson.remark).toBe('본인 확인 900101-*******');
  expect(await subgraph.em.fork().findOne(PersonRow, id)).toMatchObject({ remark: '본인 확인 900101-*******' });
});

function move(asker: Asker, id: string, mobile = '01099999999', remark = '') {
  return asker.ask(
    'mutation ($id: ID!, $mobile: String!, $remark: String!) { movePerson(id: $id, mobile: $mobile, remark: $remark) { remark } }',
    { id, mobile, remark },
  );
}
