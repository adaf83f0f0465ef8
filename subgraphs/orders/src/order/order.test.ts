import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { anOrder, anOrderLine, aShipment } from './order.factory.ts';

const ENTITIES = /* GraphQL */ `
  query ($references: [_Any!]!) {
    _entities(representations: $references) {
      __typename
      ... on Order { number lines { number } }
      ... on OrderLine { number variant { product { name itemCategory { id } } } order { number } }
      ... on Product { styleCode }
      ... on Variant { sku }
      ... on Storefront { code }
      ... on Shipment { trackingNumber }
    }
  }
`;

let subgraph: TestSubgraph;
let sample: Awaited<ReturnType<typeof aSample>>;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  sample = await aSample('PNR002', newId());
});
afterAll(() => subgraph.stop());

/** Order 191021-10522800007 of document 002, or one like it. */
async function aSample(code: string, customerId: string | null, number = '191021-10522800007') {
  const { em } = subgraph;
  const storefront = await aStorefront(em, { code });
  const variant = await aVariant(em, {}, { name: '20161109TEST6', itemCategoryId: newId() });
  const order = await anOrder(em, { number, storefrontCode: code, customerId });
  const allocatedAt = new Date('2026-11-20T03:00:00Z');
  const line = await anOrderLine(em, {
    number: `${number}-001`, orderId: order.id, variantId: variant.id, quantity: 2, marks: ['FLAGGED', 'HOLD'], allocatedAt,
  });
  const shipment = await aShipment(em, { orderId: order.id, kind: 'RETURN', trackingNumber: newId().replaceAll(/\D/g, '') });
  return { storefront, variant, order, line, shipment, customerId };
}

function referencesTo({ storefront, variant, order, line, shipment }: typeof sample) {
  return [
    { __typename: 'Order', id: order.id },
    { __typename: 'OrderLine', id: line.id },
    { __typename: 'Product', id: variant.productId },
    { __typename: 'Variant', id: variant.id },
    { __typename: 'Storefront', id: storefront.id },
    { __typename: 'Shipment', id: shipment.id },
  ];
}

describe('an order', () => {
  test('shows its lines, flags, sums, parcels and where it was placed', async () => {
    const { data } = await subgraph.as('AGENT').ask(
      /* GraphQL */ `query ($id: ID!) {
        order(id: $id) {
          number channelStatus erpStatus customer { id } total { amount currency } storefront { code stockLinkRatio }
          lines { number quantity unitPrice { amount } amount { amount } flags variant { colour size product { name } } }
          shipments { kind trackingNumber }
        }
      }`,
      { id: sample.order.id },
    );
    expect(data.order).toEqual({
      number: '191021-10522800007',
      channelStatus: 'N30',
      erpStatus: 'RECEIVED',
      customer: { id: sample.customerId },
      total: { amount: 300_000, currency: 'KRW' },
      storefront: { code: 'PNR002', stockLinkRatio: 30 },
      lines: [{
        number: '191021-10522800007-001', quantity: 2, unitPrice: { amount: 150_000 }, amount: { amount: 300_000 },
        flags: ['FLAGGED', 'HOLD', 'ALLOCATED'], variant: { colour: 'GY', size: 'L', product: { name: '20161109TEST6' } },
      }],
      shipments: [{ kind: 'RETURN', trackingNumber: sample.shipment.trackingNumber }],
    });
  });

  test('a line that was shipped is no longer allocated', async () => {
    const shippedAt = new Date('2026-11-20T04:00:00Z');
    const { order, variant } = sample;
    const line = await anOrderLine(subgraph.em, { orderId: order.id, variantId: variant.id, allocatedAt: shippedAt, shippedAt });
    const { data } = await subgraph.as('AGENT').ask(
      'query ($references: [_Any!]!) { _entities(representations: $references) { ... on OrderLine { flags } } }',
      { references: [{ __typename: 'OrderLine', id: line.id }] },
    );
    expect(data._entities).toEqual([{ flags: [] }]);
    await subgraph.em.remove(line).flush();
  });

  test('prices beyond 32 bits stay exact', async () => {
    const { order } = await aSample('PNR900', null, '191022-1');
    const line = await anOrderLine(subgraph.em, { orderId: order.id, variantId: sample.variant.id, unitPrice: 4_503_599_627_370_495 });
    const { data } = await subgraph.as('AGENT').ask(
      'query ($references: [_Any!]!) { _entities(representations: $references) { ... on OrderLine { unitPrice { amount } } } }',
      { references: [{ __typename: 'OrderLine', id: line.id }] },
    );
    expect(data._entities).toEqual([{ unitPrice: { amount: 4_503_599_627_370_495 } }]);
  });
});

describe('other slices', () => {
  test('find every entity of this slice by its id, in as many statements as for one', async () => {
    const references = referencesTo(sample);
    const others = referencesTo(await aSample('PNR003', null, '191023-1'));
    const agent = subgraph.as('AGENT');
    const one = await subgraph.statementsOf(() => agent.ask(ENTITIES, { references }));
    const two = await subgraph.statementsOf(async () => {
      const { data } = await agent.ask(ENTITIES, { references: [...references, ...others] });
      expect(data._entities.every(Boolean)).toBe(true);
      expect(data._entities[1]).toMatchObject({ number: '191021-10522800007-001', order: { number: '191021-10522800007' } });
    });
    expect(two.length).toBe(one.length);
  });

  test.each(['PARTNER', 'PROGRAM', 'ANALYST'] as const)('a %s gets none of them', async (role) => {
    const { data } = await subgraph.as(role).ask(ENTITIES, { references: referencesTo(sample) });
    expect(data._entities).toEqual([null, null, null, null, null, null]);
  });

  test('get the orders of a customer in pages, for many customers with one statement', async () => {
    const customers = await Promise.all([newId(), newId(), newId()]);
    for (const customerId of customers) {
      for (let hour = 0; hour < 4; hour += 1) {
        await anOrder(subgraph.em, { storefrontCode: 'PNR002', customerId, orderedAt: new Date(Date.UTC(2026, 10, 19, hour)) });
      }
    }
    const question = /* GraphQL */ `query ($references: [_Any!]!, $after: String) {
      _entities(representations: $references) {
        ... on Customer { orders(first: 3, after: $after) { nodes { orderedAt lines { number } } pageInfo { hasNextPage endCursor } } }
      }
    }`;
    const referencesOf = (ids: readonly string[]) => ids.map((id) => ({ __typename: 'Customer', id }));
    const agent = subgraph.as('AGENT');
    const one = await subgraph.statementsOf(() => agent.ask(question, { references: referencesOf(customers.slice(0, 1)) }));
    const three = await subgraph.statementsOf(() => agent.ask(question, { references: referencesOf(customers) }));
    expect(three.length).toBe(one.length);
    const first = await agent.ask(question, { references: referencesOf(customers.slice(0, 1)) });
    const page = first.data._entities[0].orders;
    expect(page.nodes.map((order: { orderedAt: string }) => order.orderedAt.slice(11, 13))).toEqual(['03', '02', '01']);
    const second = await agent.ask(question, { references: referencesOf(customers.slice(0, 1)), after: page.pageInfo.endCursor });
    expect(second.data._entities[0].orders).toMatchObject({ nodes: [{ orderedAt: '2026-11-19T00:00:00.000Z' }], pageInfo: { hasNextPage: false } });
  });
});

describe('who reads what', () => {
  const ORDER = 'query ($id: ID!) { order(id: $id) { number storefront { stockLinkRatio } } storefronts { code } }';

  test('an operator reads the orders of their storefronts alone, by question and by reference', async () => {
    const own = subgraph.as('OPERATOR', { storefronts: ['PNR002'] });
    const foreign = subgraph.as('OPERATOR', { storefronts: ['PNR001'] });
    expect((await own.ask(ORDER, { id: sample.order.id })).data).toEqual({
      order: { number: '191021-10522800007', storefront: { stockLinkRatio: 30 } }, storefronts: [{ code: 'PNR002' }],
    });
    expect((await foreign.ask(ORDER, { id: sample.order.id })).data).toEqual({ order: null, storefronts: [] });
    const { data } = await foreign.ask(ENTITIES, { references: referencesTo(sample) });
    expect(data._entities.map((entity: { __typename: string } | null) => entity?.__typename ?? null)).toEqual(
      [null, null, 'Product', 'Variant', null, null],
    );
  });

  test('a consumer reads their own orders and no terms of a storefront', async () => {
    const self = subgraph.as('CONSUMER', { customer: sample.customerId });
    expect((await self.ask(ORDER, { id: sample.order.id })).data).toEqual({
      order: { number: '191021-10522800007', storefront: { stockLinkRatio: null } }, storefronts: [],
    });
    const stranger = subgraph.as('CONSUMER', { customer: newId() });
    expect((await stranger.ask(ORDER, { id: sample.order.id })).data.order).toBeNull();
  });

  test('an absent order and an unreadable one get the same answer', async () => {
    const stranger = subgraph.as('CONSUMER', { customer: newId() });
    expect(await stranger.ask(ORDER, { id: sample.order.id })).toEqual(await stranger.ask(ORDER, { id: newId() }));
  });
});
