import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { CaseStepRow } from './dispute-case.entity.ts';
import { aBusiness, aCase, anOfficer } from './dispute-case.factory.ts';
import { casePersonal } from './dispute-case.personal.ts';

const FIND =
  'query ($search: String, $states: [CaseState!], $mine: Boolean) { disputeCases(search: $search, states: $states, mine: $mine) { nodes { number overdue daysLeft } } }';
const GAME = '모바일게임서비스(리니지M) 계정 이용 제한에 따른 해제 및 손해배상 요구';

let subgraph: TestSubgraph;
let officerId: string;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes);
  officerId = (await anOfficer(subgraph.em)).id;
  const { em } = subgraph;
  await aCase(em, {
    number: '2018006712',
    title: GAME,
    applicantName: '홍길동',
    openedAt: new Date('2018-02-14T01:00:00Z'),
  });
  await aCase(em, { number: '2018006799', title: '헬스장 계약 해지', applicantName: '김_영희', officerId });
  await aCase(em, {
    number: '2026000001',
    title: '세탁물 손상',
    applicantName: '홍두깨',
    state: 'WITHDRAWN',
    closedAt: new Date('2026-11-20T06:00:00Z'),
  });
});
afterAll(() => subgraph.stop());

async function found(variables: Record<string, unknown>, asker = subgraph.as('OFFICER')) {
  const { data } = await asker.ask(FIND, variables);
  return data.disputeCases.nodes.map(({ number }: { number: string }) => number);
}

describe('one search field (K24)', () => {
  test.each([
    ['2018006712', ['2018006712']],
    ['2018', ['2018006799', '2018006712']],
    ['홍', []],
    ['홍두', ['2026000001']],
    ['홍길동', ['2018006712']],
    ['김_', ['2018006799']],
    ['리니지', ['2018006712']],
    ['계정 손해배상', ['2018006712']],
    ['모바일게임서비스(리니지M)', ['2018006712']],
    ['계정 세탁', []],
    ["' | \\ : & (", []],
    ['  ', ['2026000001', '2018006799', '2018006712']],
  ])('%j finds %j', async (search, numbers) => {
    expect(await found({ search })).toEqual(numbers);
  });

  test("states and one's own cases narrow the list", async () => {
    expect(await found({ states: ['WITHDRAWN'] })).toEqual(['2026000001']);
    expect(await found({ states: ['RECEIVED', 'WITHDRAWN'], search: '홍길' })).toEqual(['2018006712']);
    expect(await found({ mine: true }, subgraph.as('OFFICER', { id: officerId }))).toEqual(['2018006799']);
  });

  test('a case is overdue 30 days after receipt, unless it has ended', async () => {
    const { data } = await subgraph.as('OFFICER').ask(FIND);
    expect(
      data.disputeCases.nodes.map(({ overdue, daysLeft }: Record<string, unknown>) => [overdue, daysLeft]),
    ).toEqual([
      [false, null],
      [false, 29],
      [true, -3172],
    ]);
  });
});

describe('a word that more cases have than can be named', () => {
  beforeAll(async () => {
    const { personalIndex } = await casePersonal.seal(subgraph.em, newId(), {
      applicantName: '이용자',
      applicantPhone: null,
      applicantEmail: null,
      applicantAddress: null,
    });
    await subgraph.em.execute(
      `insert into dispute_case (id, number, state, title, facts, applicant_name, personal_index, officer_id, opened_at, due_at)
       select gen_random_uuid(), (2017000000 + i)::text, 'RECEIVED', '침대 라돈 검출', '', '', array[?, ?], case i when 7 then ?::uuid end,
         timestamptz '2017-01-01' + i * interval '1 minute', timestamptz '2017-02-01'
       from generate_series(1, 1100) as i`,
      [...personalIndex, officerId],
    );
  });

  test('is read page after page', async () => {
    const agent = subgraph.as('AGENT');
    const first = await agent.ask('{ disputeCases(search: "라돈", first: 3) { pageInfo { endCursor } } }');
    const after = first.data.disputeCases.pageInfo.endCursor;
    const NEXT =
      'query ($after: String!) { disputeCases(search: "라돈", first: 2, after: $after) { nodes { number } } }';
    const { data } = await agent.ask(NEXT, { after });
    expect(data.disputeCases.nodes).toEqual([{ number: '2017001097' }, { number: '2017001096' }]);
  });

  test('finds the newest first, and with the other conditions', async () => {
    const newest = await found({ search: '라돈 침대' });
    expect(newest.slice(0, 3)).toEqual(['2017001100', '2017001099', '2017001098']);
    expect(newest).toHaveLength(20);
    expect(await found({ search: '라돈', mine: true }, subgraph.as('OFFICER', { id: officerId }))).toEqual([
      '2017000007',
    ]);
    expect(await found({ search: '이용자' })).toHaveLength(20);
    expect(await found({ search: '라돈' }, subgraph.as('PARTNER', { business: newId() }))).toEqual([]);
  });

  test('is known to be common once the database has counted, and gives the same', async () => {
    const before = await found({ search: '라돈' });
    await subgraph.em.execute('analyze dispute_case');
    const SHARES =
      "select share_of_word('dispute_case_title_index', w) as share from (values ('라돈'), ('없는말')) as v (w)";
    const [common, unknown] = await subgraph.em.execute<{ share: number }[]>(SHARES);
    expect(common?.share).toBeGreaterThan(0.5);
    expect(unknown?.share).toBe(0);
    expect(await found({ search: '라돈' })).toEqual(before);
    expect(await found({ search: '라돈', mine: true }, subgraph.as('OFFICER', { id: officerId }))).toEqual([
      '2017000007',
    ]);
    expect(await found({ search: '라돈' }, subgraph.as('PARTNER', { business: newId() }))).toEqual([]);
  });
});

describe('lists', () => {
  const PAGE = /* GraphQL */ `
    query ($search: String!, $first: Int!, $after: String) {
      disputeCases(search: $search, first: $first, after: $after) {
        nodes {
          number
          respondent {
            name
          }
          officer {
            name
          }
          availableSteps
          history {
            step
          }
          customer {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `;
  const CUSTOMERS =
    'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Customer { disputeCases { number respondent { name } history { step } } } } }';

  async function casesOf(applicantName: string, count: number) {
    const business = await aBusiness(subgraph.em);
    const customers = Array.from({ length: count }, () => newId());
    for (const customerId of customers) {
      const dispute = await aCase(subgraph.em, { applicantName, respondentId: business.id, officerId, customerId });
      subgraph.em.create(CaseStepRow, {
        id: newId(),
        caseId: dispute.id,
        step: 'open',
        fromState: null,
        toState: 'RECEIVED',
        actorName: '이상담',
        takenAt: dispute.openedAt,
      });
    }
    await subgraph.em.flush();
    return customers.map((id) => ({ __typename: 'Customer', id }));
  }

  test('a list costs the same number of statements however long it is', async () => {
    const one = await casesOf('하나', 1);
    const ten = await casesOf('열개', 10);
    const agent = subgraph.as('AGENT');
    const cost = (work: () => Promise<unknown>) => subgraph.statementsOf(work);
    const short = await cost(() => agent.ask(PAGE, { search: '하나', first: 20 }));
    const long = await cost(() => agent.ask(PAGE, { search: '열개', first: 20 }));
    expect(long.length).toBe(short.length);
    // The last is the line of the access log.
    expect(long.length).toBeLessThanOrEqual(6);
    const few = await cost(() => agent.ask(CUSTOMERS, { reps: one }));
    const many = await cost(() => agent.ask(CUSTOMERS, { reps: ten }));
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(3);
  });

  test('pages follow one another without loss or repetition', async () => {
    await casesOf('여러쪽', 5);
    const agent = subgraph.as('AGENT');
    const numbers: string[] = [];
    let after: string | null = null;
    for (const more of [true, true, false]) {
      const { data } = await agent.ask(PAGE, { search: '여러쪽', first: 2, after });
      numbers.push(...data.disputeCases.nodes.map(({ number }: { number: string }) => number));
      expect(data.disputeCases.pageInfo.hasNextPage).toBe(more);
      after = data.disputeCases.pageInfo.endCursor;
    }
    expect(new Set(numbers).size).toBe(5);
  });
});
