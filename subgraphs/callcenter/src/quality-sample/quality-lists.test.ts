import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const DRAWS = '{ qualityDraws(first: 10) { nodes { id sampleCount scoredCount meanScore } pageInfo { hasNextPage } } }';

let subgraph: TestSubgraph;
let senior: Asker;
let agentId: string;
let ticketId: string;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  senior = subgraph.as('SENIOR');
  const { em } = subgraph;
  const { id: customerId } = await aCustomer(em.fork());
  ({ id: agentId } = await anAgent(em.fork(), { name: '이순신' }));
  const told = { customerId, receivedById: agentId, handledById: agentId, state: 'COMPLETED' } as const;
  for (const hour of ['01', '02', '03']) {
    const handledAt = new Date(`2026-11-20T${hour}:10:00Z`);
    ({ id: ticketId } = await aTicket(em.fork(), { ...told, receivedAt: new Date('2026-11-20T01:00:00Z'), handledAt }));
  }
});
afterAll(() => subgraph.stop());

async function scored(points: number): Promise<void> {
  const { data } = await senior.ask(
    `mutation { drawQualitySamples(input: { from: "2026-11-20", to: "2026-11-20", perAgent: 1 }) { draw { samples { id } } } }`,
  );
  const marks = ['GREETING', 'ACCURACY', 'COMPLETENESS', 'CLOSING'].map((code) => ({ code, points }));
  const { data: given } = await senior.ask(
    `mutation ($input: ScoreQualitySampleInput!) { scoreQualitySample(input: $input) { userErrors { code } } }`,
    { input: { sampleId: data.drawQualitySamples.draw.samples[0].id, expectedVersion: 0, marks } },
  );
  expect(given.scoreQualitySample.userErrors).toEqual([]);
}

test('more draws cost no more statements; a report tells the mean of what was received in its period', async () => {
  await scored(5);
  const few = (await subgraph.statementsOf(() => senior.ask(DRAWS))).length;
  await scored(4);
  const { data } = await senior.ask(DRAWS);
  expect(data.qualityDraws.nodes).toMatchObject([
    { meanScore: 80, sampleCount: 1, scoredCount: 1 },
    { meanScore: 100 },
  ]);
  expect((await subgraph.statementsOf(() => senior.ask(DRAWS))).length).toBe(few);
  const report = async (day: string) =>
    (
      await senior.ask(
        `{ deskReport(from: "${day}", to: "${day}") { qualityMean qualityScored byAgent { qualityMean } } }`,
      )
    ).data.deskReport;
  expect(await report('2026-11-20')).toEqual({ qualityMean: 90, qualityScored: 2, byAgent: [{ qualityMean: 90 }] });
  expect(await report('2026-11-19')).toEqual({ qualityMean: null, qualityScored: 0, byAgent: [] });
});

test('what was said of a ticket is forgotten with it', async () => {
  await scored(3);
  const kept = () => subgraph.em.execute('select from quality_sample where ticket_id = ?', [ticketId]);
  await subgraph.em.execute('delete from ticket where id = ?', [ticketId]);
  expect(await kept()).toEqual([]);
  expect(await subgraph.em.execute('select from quality_scoring')).toHaveLength(2);
});

test.each([
  ['{ code: "가", ko: "이름", en: "Name", weight: 1 }', 'CRITERION_CODE_INVALID'],
  ['{ code: "A", ko: " ", en: "Name", weight: 1 }', 'CRITERION_LABEL_INVALID'],
  ['{ code: "A", ko: "이름", en: "Name", weight: 101 }', 'CRITERION_WEIGHT_INVALID'],
])('a criterion %s is refused with %s', async (input, code) => {
  const { data } = await senior.ask(`mutation { putQualityCriterion(input: ${input}) { userErrors { code } } }`);
  expect(data.putQualityCriterion.userErrors).toEqual([{ code }]);
});

test('criteria are switched off but for the last, and agents do not edit them', async () => {
  const off = async (code: string) =>
    (
      await senior.ask(
        `mutation { switchQualityCriterion(input: { code: "${code}", isActive: false }) { userErrors { code } } }`,
      )
    ).data.switchQualityCriterion.userErrors;
  expect(await off('NOBODY')).toEqual([{ code: 'CRITERION_NOT_THERE' }]);
  for (const code of ['GREETING', 'COMPLETENESS', 'CLOSING']) expect(await off(code)).toEqual([]);
  expect(await off('ACCURACY')).toEqual([{ code: 'CRITERION_LAST' }]);
  const { data } = await senior.ask('{ qualityCriteria { code weight isActive } }');
  expect(data.qualityCriteria[1]).toEqual({ code: 'ACCURACY', weight: 40, isActive: true });
  const { errors } = await subgraph.as('AGENT').ask('{ qualityCriteria { code } }');
  expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
});
