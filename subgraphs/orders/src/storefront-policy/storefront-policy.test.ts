import { callHouse, houseOf, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { anOrder, anOrderLine } from '../order/order.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const ADD = `mutation ($input: AddStorefrontPolicyInput!) {
  addStorefrontPolicy(input: $input) { policy { version text effectiveFrom } userErrors { code field } }
}`;

let subgraph: TestSubgraph;
let storefrontId: string;
let operator: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
  ({ id: storefrontId } = await aStorefront(subgraph.em, { code: 'PNR001' }));
  operator = subgraph.as('OPERATOR', { id: newId(), storefronts: ['PNR001'] });
});
afterAll(() => subgraph.stop());

async function add(asker: Asker, text: string, effectiveFrom: string) {
  const { data, errors } = await asker.ask(ADD, { input: { storefrontId, text, effectiveFrom } });
  return data?.addStorefrontPolicy ?? errors[0]?.message;
}

async function orderAt(orderedAt: string) {
  const order = await anOrder(subgraph.em, { storefrontCode: 'PNR001', orderedAt: new Date(orderedAt) });
  const variant = await aVariant(subgraph.em);
  await anOrderLine(subgraph.em, { orderId: order.id, variantId: variant.id });
  return order.id;
}

test('an operator says what holds from a day on; an order is under the policy of its own day', async () => {
  expect(await add(operator, '7일 안 교환', '2026-11-20')).toMatchObject({
    userErrors: [{ code: 'POLICY_DAY_PAST', field: ['input', 'effectiveFrom'] }],
  });
  expect(await add(operator, '7일 안 교환', '2026-11-21')).toMatchObject({ policy: { version: 1 }, userErrors: [] });
  // Who bought this morning read the first.
  expect((await add(operator, '14일 안 교환', '2026-11-21')).userErrors).toMatchObject([{ code: 'POLICY_DAY_PAST' }]);
  expect(await add(operator, '14일 안 교환', '2026-11-23')).toMatchObject({ policy: { version: 2 } });
  // Said once more for the same day: the later word holds.
  expect(await add(operator, '30일 안 교환', '2026-11-23')).toMatchObject({ policy: { version: 3 } });
  // 23 November begins in Seoul at 15:00 of the day before in UTC.
  const days = ['2026-11-20T14:59:00Z', '2026-11-22T14:59:00Z', '2026-11-22T15:00:00Z'];
  const ids = await Promise.all(days.map(orderAt));
  const { data } = await subgraph
    .as('AGENT')
    .ask(
      'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Order { policy { text } storefront { policy { text } policies { version } } } } }',
      { reps: ids.map((id) => ({ __typename: 'Order', id })) },
    );
  const policies = data._entities.map(({ policy }: { policy: { text: string } | null }) => policy?.text ?? null);
  expect(policies).toEqual([null, '7일 안 교환', '30일 안 교환']);
  expect(data._entities[0].storefront).toEqual({
    policy: { text: '7일 안 교환' },
    policies: [{ version: 3 }, { version: 2 }, { version: 1 }],
  });
});

test('two versions at once get numbers of their own', async () => {
  const headquarters = subgraph.as('HEADQUARTERS');
  const both = await Promise.all(['가', '나'].map((text) => add(headquarters, text, '2026-12-24')));
  expect(new Set(both.map(({ policy }) => policy.version)).size).toBe(2);
});

test('nobody speaks for the storefront of another, and nothing empty is said', async () => {
  const other = subgraph.as('OPERATOR', { storefronts: ['PNR009'] });
  expect((await add(other, '환불 불가', '2026-12-01')).userErrors).toMatchObject([{ code: 'STOREFRONT_UNKNOWN' }]);
  expect((await add(operator, '  ', '2026-12-01')).userErrors).toMatchObject([{ code: 'POLICY_TEXT_INVALID' }]);
  expect(await add(subgraph.as('AGENT'), '환불 불가', '2026-12-01')).toBe('You may not ask this');
  await subgraph.emOf(operator.actor).execute("update storefront_policy set text = '환불 불가'");
  const changed = await subgraph.em.fork().execute("select from storefront_policy where text = '환불 불가'");
  expect(changed).toEqual([]);
});

test('the door tells the house what is known of an order, and nobody else', async () => {
  const id = await orderAt('2026-11-22T16:00:00Z');
  const house = { ...houseOf(subgraph.em), urls: { orders: subgraph.url } };
  const answer = await callHouse(house, 'orders', '/doors/evidence', { orderId: id });
  const told = await answer.json();
  expect(told).toMatchObject({
    order: { storefrontCode: 'PNR001' },
    lines: [{ quantity: expect.any(Number), paidAmount: expect.any(Number), sku: expect.any(String) }],
    payments: { compensations: [] },
    tracking: [],
    returns: [],
    policy: { version: 3, text: '30일 안 교환' },
  });
  expect(JSON.stringify(told)).not.toMatch(/홍길동|010/);
  const status = async (secret: string, orderId: string) =>
    (await callHouse({ ...house, secret }, 'orders', '/doors/evidence', { orderId })).status;
  expect(await status(house.secret, newId())).toBe(404);
  expect(await status(`whsec_${Buffer.from('somebody else').toString('base64')}`, id)).toBe(401);
});
