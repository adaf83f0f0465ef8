import { ACTOR_HEADER } from '@madang/shared-schema/actor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { startTestSubgraph, type Answer, type TestSubgraph } from '../testing/index.ts';
import { aPerson, peopleSubgraph } from '../testing/people-subgraph.ts';

const EXPORT = /* GraphQL */ `
  mutation ($input: ExportPeopleAccessLogInput!) {
    exportPeopleAccessLog(input: $input) {
      export {
        csv
        rows
        truncated
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`;
const REVEAL = `mutation ($id: ID!, $reason: String!) {
  revealPerson(input: { personId: $id, reason: $reason }) { userErrors { code } }
}`;
const REASON = '분기 점검 자료';
const NOVEMBER = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };
const BOM = '\u{feff}';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(peopleSubgraph);
});
afterAll(() => subgraph.stop());

async function take(login: string, filter: object = NOVEMBER, reason = REASON) {
  const { data } = await subgraph.as('ADMIN', { login }).ask(EXPORT, { input: { filter, reason } });
  return data.exportPeopleAccessLog;
}

const logged = (login: string) =>
  subgraph.em.execute('select subject_type, subject_id, act, reason from access_log where account_login = ?', [login]);

const onRecord = (login: string) =>
  subgraph.em.execute('select act, subject_type, subject_id, data from audit_entry where actor_account = ?', [login]);

/** Fills the log of an account with lines of a day of their own. */
const fill = (login: string, count: number, reason: string) =>
  subgraph.em.execute(
    `insert into access_log
     select gen_random_uuid(), '2026-07-01T00:00:00Z'::timestamptz + n / 3 * interval '1 second', gen_random_uuid()::text, '김마당', ?,
            '10.0.0.1', 'PERSON', gen_random_uuid()::text, 'REVEAL', '{name,mobile}', ?, gen_random_uuid()
     from generate_series(1, ?::integer) n`,
    [login, reason, count],
  );
const JULY = { from: '2026-07-01T00:00:00Z', to: '2026-08-01T00:00:00Z' };

describe('an export that is refused', () => {
  test('asks a reason of 5 characters, and leaves no line', async () => {
    const refused = await take('hasty', NOVEMBER, '  점검 ');
    expect(refused).toMatchObject({
      export: null,
      userErrors: [{ code: 'REASON_TOO_SHORT', field: ['input', 'reason'] }],
    });
    expect([await logged('hasty'), await onRecord('hasty')]).toEqual([[], []]);
  });

  test.each([
    ['no end', { from: '2026-11-01T00:00:00Z' }],
    ['no time between', { from: '2026-11-01T00:00:00Z', to: '2026-11-01T00:00:00Z' }],
    ['more than 92 days', { from: '2026-08-01T00:00:00Z', to: '2026-11-01T00:00:01Z' }],
  ])('has %s', async (_what, filter) => {
    expect(await take('greedy', filter)).toMatchObject({ export: null, userErrors: [{ code: 'PERIOD_INVALID' }] });
    expect([await logged('greedy'), await onRecord('greedy')]).toEqual([[], []]);
  });

  test.each(['LEAD', 'ANALYST', 'AGENT', 'CONSUMER'] as const)('is not for a %s', async (role) => {
    const input = { filter: NOVEMBER, reason: REASON };
    const { errors } = await subgraph.as(role, { login: 'curious' }).ask(EXPORT, { input });
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(await logged('curious')).toEqual([]);
  });
});

describe('an export', () => {
  test('is CSV for Excel in which no cell is a formula and every other comes as it was written', async () => {
    const { id } = await aPerson(subgraph.em, { name: '수식이' });
    const agent = subgraph.as('AGENT', { login: 'formula', name: '김"마당, 나' });
    await agent.ask(REVEAL, { id, reason: '=HYPERLINK("http://x.example")' });
    await agent.ask(REVEAL, { id, reason: '환불 확인 전화' });
    const taken = await take('keeper', { ...NOVEMBER, account: 'formula', acts: ['REVEAL'] });
    expect(taken).toMatchObject({ export: { rows: 2, truncated: false }, userErrors: [] });
    const { csv } = taken.export;
    expect(csv.startsWith(`${BOM}일시(KST),계정,`)).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('2026-11-21 14:00:00.000,formula,"김""마당, 나",');
    expect(csv).toContain(`,REVEAL,PERSON,${id},"mobile, name",환불 확인 전화,`);
    expect(csv).toContain(`,"'=HYPERLINK(""http://x.example"")",`);
    expect(csv).not.toMatch(/(?:^|[,"\n])[=+@-]/);
  });

  test('is one line of the log with its reason, and one act on record with its filter; again is another', async () => {
    await fill('seen', 3, '환불 확인 전화');
    await take('careful', { ...JULY, account: 'seen' }, ` ${REASON} `);
    const [line, ...others] = await logged('careful');
    expect(others).toEqual([]);
    expect(line).toMatchObject({ subject_type: 'ACCESS_LOG_EXPORT', act: 'EXPORT', reason: REASON });
    expect(await onRecord('careful')).toEqual([
      {
        act: 'access-log.export',
        subject_type: 'ACCESS_LOG_EXPORT',
        subject_id: line?.subject_id,
        data: {
          account: 'seen',
          from: '2026-07-01T00:00:00.000Z',
          to: '2026-08-01T00:00:00.000Z',
          rows: 3,
          truncated: false,
        },
      },
    ]);
    await take('careful', { ...JULY, account: 'seen' });
    expect([await logged('careful'), await onRecord('careful')].map(({ length }) => length)).toEqual([2, 2]);
  });

  test('what was typed and met nothing is not on record', async () => {
    await take('typist', { ...JULY, account: '홍길동' });
    expect(JSON.stringify(await onRecord('typist'))).not.toContain('홍길동');
  });

  test('stops at 10,000 lines, the newest, each once, though three share a moment', async () => {
    await fill('busy', 10_001, '환불 확인 전화');
    const { csv, rows, truncated } = (await take('keeper', { ...JULY, account: 'busy' })).export;
    const lines: string[] = csv.trimEnd().split('\r\n').slice(1);
    expect([rows, truncated, new Set(lines).size]).toEqual([10_000, true, 10_000]);
    const times = lines.map((line) => line.slice(0, 23));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(times[0]).toBe('2026-07-01 09:55:33.000');
  });

  test('stops before the gateway would refuse the answer for its size', async () => {
    await fill('wordy', 2_000, '환불 확인 '.repeat(400));
    const taken = await take('keeper', { ...JULY, account: 'wordy' });
    expect(taken.export.truncated).toBe(true);
    const bytes = Buffer.byteLength(JSON.stringify(taken));
    expect(bytes).toBeGreaterThan(6 * 1024 * 1024);
    expect(bytes).toBeLessThan(8 * 1024 * 1024);
  });
});

describe('an export sent twice under one idempotency key', () => {
  const key = newId();
  const twice = async (): Promise<Answer> => {
    const { actor } = subgraph.as('ADMIN', { id: '0190a000-0000-7000-8000-000000000001', login: 'again' });
    const response = await fetch(`${subgraph.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [ACTOR_HEADER]: await subgraph.signActor(actor),
        'idempotency-key': key,
        'x-madang-body-hash': 'export',
      },
      body: JSON.stringify({
        query: EXPORT,
        variables: { input: { filter: { ...JULY, account: 'kept' }, reason: REASON } },
      }),
    });
    return response.json() as Promise<Answer>;
  };

  test('is one act, and is kept in a fraction of its size', async () => {
    await fill('kept', 2_000, '환불 확인 전화');
    const first = await twice();
    expect(first.data.exportPeopleAccessLog.export.rows).toBe(2_000);
    expect(await twice()).toEqual(first);
    // One act on record; what left twice is logged twice.
    expect([await logged('again'), await onRecord('again')].map(({ length }) => length)).toEqual([2, 1]);
    const [kept] = await subgraph.em.execute('select max(length(answer)) as bytes from idempotent_answer');
    expect(kept?.bytes).toBeLessThan(Buffer.byteLength(JSON.stringify(first)) / 2);
  });
});
