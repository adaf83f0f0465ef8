import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moderation } from '../subgraph.ts';
import { aPost, aReport } from './infringement-report.factory.ts';

const FIND =
  'query ($search: String, $states: [ReportState!]) { infringementReports(search: $search, states: $states) { nodes { number } } }';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(moderation);
  const { em } = subgraph;
  await aReport(em, { number: 'R2026-000123', title: '사진 무단 사용 신고', claimantName: '김카모' });
  await aReport(em, { number: 'R2026-000999', title: '로고 도용', claimantName: '카카오모빌리티', state: 'HIDDEN' });
});
afterAll(() => subgraph.stop());

describe('one search field', () => {
  test.each([
    ['R2026-000123', ['R2026-000123']],
    ['r2026-0001', ['R2026-000123']],
    ['2026-000999', ['R2026-000999']],
    ['2026', ['R2026-000999', 'R2026-000123']],
    ['김카', ['R2026-000123']],
    ['무단 신고', ['R2026-000123']],
    ['도용', ['R2026-000999']],
    ['없는말', []],
    ['%', []],
  ])('%j finds %j', async (search, numbers) => {
    const { data } = await subgraph.as('MODERATOR').ask(FIND, { search });
    expect(data.infringementReports.nodes.map(({ number }: { number: string }) => number)).toEqual(numbers);
  });

  test('states narrow the list', async () => {
    const { data } = await subgraph.as('MODERATOR').ask(FIND, { states: ['HIDDEN', 'CLOSED'] });
    expect(data.infringementReports.nodes).toEqual([{ number: 'R2026-000999' }]);
  });
});

describe('reports of customers', () => {
  const OF = /* GraphQL */ `
    query ($reps: [_Any!]!) {
      _entities(representations: $reps) {
        ... on Customer {
          infringementReports {
            claimantName
            claimant {
              id
            }
            target {
              title
              poster {
                id
              }
            }
            history {
              step
            }
          }
        }
      }
    }
  `;
  const representations = (ids: readonly string[]) => ids.map((id) => ({ __typename: 'Customer', id }));

  test('a customer has the reports they filed and those about their posts', async () => {
    const [claimant, poster] = [newId(), newId()];
    const post = await aPost(subgraph.em, { posterCustomerId: poster });
    await aReport(subgraph.em, { claimantName: '이권리', claimantCustomerId: claimant, postId: post.id });
    const { data } = await subgraph.as('AGENT').ask(OF, { reps: representations([claimant, poster, newId()]) });
    const report = {
      claimantName: '이권리',
      claimant: { id: claimant },
      target: { title: '드라이브 코스 추천', poster: { id: poster } },
      history: [],
    };
    expect(data._entities).toEqual([
      { infringementReports: [report] },
      { infringementReports: [report] },
      { infringementReports: [] },
    ]);
    const own = await subgraph.as('CONSUMER', { customer: poster }).ask(OF, { reps: representations([poster]) });
    expect(own.data._entities).toEqual([{ infringementReports: [] }]);
  });

  test('a list costs the same number of statements however long it is', async () => {
    const customers = Array.from({ length: 10 }, () => newId());
    for (const id of customers) await aReport(subgraph.em, { claimantCustomerId: id });
    const agent = subgraph.as('AGENT');
    const one = await subgraph.statementsOf(() => agent.ask(OF, { reps: representations(customers.slice(0, 1)) }));
    const ten = await subgraph.statementsOf(() => agent.ask(OF, { reps: representations(customers) }));
    expect(ten.length).toBe(one.length);
    // The last of them writes the access log.
    expect(ten.length).toBeLessThanOrEqual(5);
  });
});
