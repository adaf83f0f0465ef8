import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moderation } from '../subgraph.ts';
import { aReport } from './infringement-report.factory.ts';

const LIST = '{ infringementReports { nodes { number target { contentAsReported } history { step } operatorMemo } } }';

const business = newId();
const customer = newId();

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(moderation);
  await aReport(subgraph.em, { number: 'R2026-900001', claimantBusinessId: business, operatorMemo: null });
  await aReport(subgraph.em, { number: 'R2026-900002', claimantBusinessId: newId() });
  await aReport(subgraph.em, { number: 'R2026-900003', claimantCustomerId: customer });
});
afterAll(() => subgraph.stop());

async function numbersFor(asker: Asker): Promise<string[]> {
  const { data } = await asker.ask(LIST);
  return data.infringementReports.nodes.map(({ number }: { number: string }) => number).toSorted();
}

describe.each([
  ['with the filters of the code', async <Result>(work: () => Promise<Result>) => work()],
  ['with the rules of the database alone', withoutFilters],
])('%s', (_how, within) => {
  test.each([
    ['a partner reads the reports of their business', () => subgraph.as('PARTNER', { business }), ['R2026-900001']],
    ['so does its program', () => subgraph.as('PROGRAM', { business }), ['R2026-900001']],
    ['a consumer reads their own', () => subgraph.as('CONSUMER', { customer }), ['R2026-900003']],
    ['another business reads none', () => subgraph.as('PARTNER', { business: newId() }), []],
    ['a party to a case reads none', () => subgraph.as('PARTY', { caseId: newId(), business, customer }), []],
  ])('%s', async (_what, asker, numbers) => {
    expect(await within(() => numbersFor(asker()))).toEqual(numbers);
  });
});

test('a business is told what it reported, and not who reviews it', async () => {
  const { data } = await subgraph.as('PARTNER', { business }).ask(LIST);
  expect(data.infringementReports.nodes).toEqual([
    { number: 'R2026-900001', target: { contentAsReported: '사진과 글 전문' }, history: [], operatorMemo: null },
  ]);
});
