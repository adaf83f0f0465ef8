import { CUSTOMERS_MERGED, CUSTOMERS_PARTED, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { aCase } from './dispute-case.factory.ts';
import { TICKET_ESCALATED } from './open-case.ts';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes)));
afterAll(() => subgraph.stop());

const casesOf = async (customerId: string): Promise<string[]> => {
  const { data } = await subgraph
    .as('CONSUMER', { customer: customerId })
    .ask('query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Customer { disputeCases { id } } } }', {
      reps: [{ __typename: 'Customer', id: customerId }],
    });
  return data._entities[0].disputeCases.map(({ id }: { id: string }) => id).toSorted();
};

test('cases of a merged customer are those of the one who is kept, and part from them again', async () => {
  const merge = { mergeId: newId(), keptId: newId(), mergedId: newId(), place: 1 };
  const own = await aCase(subgraph.em.fork(), { customerId: merge.keptId });
  const other = await aCase(subgraph.em.fork(), { customerId: merge.mergedId });
  expect(await subgraph.hear({ type: CUSTOMERS_MERGED, data: merge })).toBe(201);
  expect(await casesOf(merge.keptId)).toEqual([own.id, other.id].toSorted());
  expect(await casesOf(merge.mergedId)).toEqual([]);
  expect(await subgraph.hear({ type: CUSTOMERS_PARTED, data: merge })).toBe(201);
  expect(await casesOf(merge.keptId)).toEqual([own.id]);
  expect(await casesOf(merge.mergedId)).toEqual([other.id]);
});

test('a ticket that was escalated for who is merged by now becomes a case of the one who is kept', async () => {
  const merge = { mergeId: newId(), keptId: newId(), mergedId: newId(), place: 2 };
  await subgraph.hear({ type: CUSTOMERS_MERGED, data: merge });
  const ticket = {
    ticketId: newId(),
    ticketNumber: '0000000205',
    customerId: merge.mergedId,
    customerName: '홍길동',
    customerPhone: '01012345678',
    orderId: null,
    orderLineId: null,
    title: '환불 거절',
    content: '환불을 거절당했습니다.',
    reason: '합의되지 않음',
    escalatedBy: { id: newId(), name: '이상담' },
    counselling: { ticketNumber: '0000000205', at: '2026-11-21T04:00:00Z', by: '이상담' },
    evidence: { digest: 'a'.repeat(64) },
  };
  expect(await subgraph.hear({ type: TICKET_ESCALATED, data: ticket })).toBe(201);
  expect(await casesOf(merge.keptId)).toHaveLength(1);
  expect(await casesOf(merge.mergedId)).toEqual([]);
});
