import { CUSTOMERS_MERGED, CUSTOMERS_PARTED, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moderation } from '../subgraph.ts';
import { aPost, aReport } from './infringement-report.factory.ts';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(moderation)));
afterAll(() => subgraph.stop());

const reportsOf = async (customerId: string): Promise<string[]> => {
  const { data } = await subgraph
    .as('AGENT')
    .ask(
      'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Customer { infringementReports { id } } } }',
      { reps: [{ __typename: 'Customer', id: customerId }] },
    );
  return data._entities[0].infringementReports.map(({ id }: { id: string }) => id).toSorted();
};

test('what a merged customer reported and wrote is of the one who is kept, and parts from them again', async () => {
  const merge = { mergeId: newId(), keptId: newId(), mergedId: newId(), place: 1 };
  const em = () => subgraph.em.fork();
  const own = await aReport(em(), { claimantCustomerId: merge.keptId });
  const filed = await aReport(em(), { claimantCustomerId: merge.mergedId });
  const { id: postId } = await aPost(em(), { posterCustomerId: merge.mergedId });
  const written = await aReport(em(), { postId });
  expect(await subgraph.hear({ type: CUSTOMERS_MERGED, data: merge })).toBe(201);
  expect(await reportsOf(merge.keptId)).toEqual([own.id, filed.id, written.id].toSorted());
  expect(await reportsOf(merge.mergedId)).toEqual([]);
  expect(await subgraph.hear({ type: CUSTOMERS_PARTED, data: merge })).toBe(201);
  expect(await reportsOf(merge.keptId)).toEqual([own.id]);
  expect(await reportsOf(merge.mergedId)).toEqual([filed.id, written.id].toSorted());
});
