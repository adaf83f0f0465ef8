import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orders } from '../subgraph.ts';
import { anOrderLine, aWholeOrder } from './order.factory.ts';

let subgraph: TestSubgraph;
let sample: Awaited<ReturnType<typeof aWholeOrder>>;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  sample = await aWholeOrder(subgraph.em, 'PNR002', newId());
});
afterAll(() => subgraph.stop());

describe('an order', () => {
  test('shows its lines, flags, sums, parcels and where it was placed', async () => {
    const { data } = await subgraph.as('AGENT').ask(
      /* GraphQL */ `
        query ($id: ID!) {
          order(id: $id) {
            number
            channelStatus
            erpStatus
            customer {
              id
            }
            total {
              amount
              currency
            }
            storefront {
              code
              stockLinkRatio
            }
            lines {
              number
              quantity
              unitPrice {
                amount
              }
              amount {
                amount
              }
              flags
              variant {
                colour
                size
                product {
                  name
                }
              }
            }
            shipments {
              kind
              trackingNumber
            }
          }
        }
      `,
      { id: sample.order.id },
    );
    expect(data.order).toEqual({
      number: '191021-10522800007',
      channelStatus: 'N30',
      erpStatus: 'RECEIVED',
      customer: { id: sample.customerId },
      total: { amount: 300_000, currency: 'KRW' },
      storefront: { code: 'PNR002', stockLinkRatio: 30 },
      lines: [
        {
          number: '191021-10522800007-001',
          quantity: 2,
          unitPrice: { amount: 150_000 },
          amount: { amount: 300_000 },
          flags: ['FLAGGED', 'HOLD', 'ALLOCATED'],
          variant: { colour: 'GY', size: 'L', product: { name: '20161109TEST6' } },
        },
      ],
      shipments: [{ kind: 'RETURN', trackingNumber: sample.shipment.trackingNumber }],
    });
  });

  test('a line that was shipped is no longer allocated', async () => {
    const shippedAt = new Date('2026-11-20T04:00:00Z');
    const { order, variant } = sample;
    const line = await anOrderLine(subgraph.em, {
      orderId: order.id,
      variantId: variant.id,
      allocatedAt: shippedAt,
      shippedAt,
    });
    const { data } = await subgraph
      .as('AGENT')
      .ask('query ($references: [_Any!]!) { _entities(representations: $references) { ... on OrderLine { flags } } }', {
        references: [{ __typename: 'OrderLine', id: line.id }],
      });
    expect(data._entities).toEqual([{ flags: [] }]);
    await subgraph.em.remove(line).flush();
  });

  test('prices beyond 32 bits stay exact', async () => {
    const { order } = await aWholeOrder(subgraph.em, 'PNR900', null, '191022-1');
    const line = await anOrderLine(subgraph.em, {
      orderId: order.id,
      variantId: sample.variant.id,
      unitPrice: 4_503_599_627_370_495,
    });
    const { data } = await subgraph
      .as('AGENT')
      .ask(
        'query ($references: [_Any!]!) { _entities(representations: $references) { ... on OrderLine { unitPrice { amount } } } }',
        { references: [{ __typename: 'OrderLine', id: line.id }] },
      );
    expect(data._entities).toEqual([{ unitPrice: { amount: 4_503_599_627_370_495 } }]);
  });
});

describe('who reads what', () => {
  const ORDER = 'query ($id: ID!) { order(id: $id) { number storefront { stockLinkRatio } } storefronts { code } }';

  test('an operator reads the orders of their storefronts alone', async () => {
    const own = subgraph.as('OPERATOR', { storefronts: ['PNR002'] });
    const foreign = subgraph.as('OPERATOR', { storefronts: ['PNR001'] });
    expect((await own.ask(ORDER, { id: sample.order.id })).data).toEqual({
      order: { number: '191021-10522800007', storefront: { stockLinkRatio: 30 } },
      storefronts: [{ code: 'PNR002' }],
    });
    expect((await foreign.ask(ORDER, { id: sample.order.id })).data).toEqual({ order: null, storefronts: [] });
  });

  test('headquarters reads the orders and the terms of every storefront', async () => {
    const asked = await subgraph.as('HEADQUARTERS').ask(ORDER, { id: sample.order.id });
    expect(asked.data.order).toEqual({ number: '191021-10522800007', storefront: { stockLinkRatio: 30 } });
    expect(asked.data.storefronts).toEqual(
      (await subgraph.as('AGENT').ask('{ storefronts { code } }')).data.storefronts,
    );
  });

  test('a consumer reads their own orders and no terms of a storefront', async () => {
    const self = subgraph.as('CONSUMER', { customer: sample.customerId });
    expect((await self.ask(ORDER, { id: sample.order.id })).data).toEqual({
      order: { number: '191021-10522800007', storefront: { stockLinkRatio: null } },
      storefronts: [],
    });
    const stranger = subgraph.as('CONSUMER', { customer: newId() });
    expect((await stranger.ask(ORDER, { id: sample.order.id })).data.order).toBeNull();
  });

  test('an absent order and an unreadable one get the same answer', async () => {
    const stranger = subgraph.as('CONSUMER', { customer: newId() });
    expect(await stranger.ask(ORDER, { id: sample.order.id })).toEqual(await stranger.ask(ORDER, { id: newId() }));
  });

  test('an address that is no id at all finds nothing', async () => {
    const { data, errors } = await subgraph.as('AGENT').ask(ORDER, { id: 'no-such-id' });
    expect(errors).toEqual([]);
    expect(data.order).toBeNull();
  });
});
