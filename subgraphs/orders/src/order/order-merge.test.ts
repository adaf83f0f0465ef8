import { CUSTOMERS_MERGED, CUSTOMERS_PARTED, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aConnection } from '../connection/connection.factory.ts';
import { aStorefrontQuestion } from '../storefront-question/storefront-question.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { anOrder } from './order.factory.ts';

let subgraph: TestSubgraph;
let storefrontCode: string;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  ({ code: storefrontCode } = await aStorefront(subgraph.em.fork()));
});
afterAll(() => subgraph.stop());

const ordersOf = async (customerId: string): Promise<string[]> => {
  const { data } = await subgraph
    .as('AGENT')
    .ask(
      'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Customer { orders { nodes { id } } } } }',
      { reps: [{ __typename: 'Customer', id: customerId }] },
    );
  return data._entities[0].orders.nodes.map(({ id }: { id: string }) => id).toSorted();
};

test('orders and questions of a merged customer are of the one who is kept, and part from them again', async () => {
  const merge = { mergeId: newId(), keptId: newId(), mergedId: newId(), place: 1 };
  const em = () => subgraph.em.fork();
  const own = await anOrder(em(), { storefrontCode, customerId: merge.keptId });
  const other = await anOrder(em(), { storefrontCode, customerId: merge.mergedId });
  const { id: connectionId } = await aConnection(em(), { storefrontCode });
  const asked = await aStorefrontQuestion(em(), { storefrontCode, connectionId, customerId: merge.mergedId });
  const askerOf = async () => {
    const [row] = await em().execute<{ id: string }[]>(
      'select customer_id as id from storefront_question where id = ?',
      [asked.id],
    );
    return row?.id;
  };
  expect(await subgraph.hear({ type: CUSTOMERS_MERGED, data: merge })).toBe(201);
  expect(await ordersOf(merge.keptId)).toEqual([own.id, other.id].toSorted());
  expect([await ordersOf(merge.mergedId), await askerOf()]).toEqual([[], merge.keptId]);
  expect(await subgraph.hear({ type: CUSTOMERS_PARTED, data: merge })).toBe(201);
  expect(await ordersOf(merge.keptId)).toEqual([own.id]);
  expect([await ordersOf(merge.mergedId), await askerOf()]).toEqual([[other.id], merge.mergedId]);
});

test('an order that comes in later for who was merged is of the one who is kept', async () => {
  const merge = { mergeId: newId(), keptId: newId(), mergedId: newId(), place: 2 };
  await subgraph.hear({ type: CUSTOMERS_MERGED, data: merge });
  const late = await anOrder(subgraph.em.fork(), { storefrontCode, customerId: merge.mergedId });
  expect(await ordersOf(merge.keptId)).toEqual([late.id]);
});
