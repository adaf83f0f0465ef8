import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWholeOrder } from '../order/order.factory.ts';
import { orders } from '../subgraph.ts';
import { RECEIPT_NOTIFIED } from './note-line-business.ts';

const ENTITIES = /* GraphQL */ `
  query ($reps: [_Any!]!) {
    _entities(representations: $reps) {
      ... on Order {
        ordererName
      }
      ... on OrderLine {
        quantity
        variant {
          product {
            name
          }
        }
        order {
          number
          ordererName
        }
      }
      ... on Shipment {
        trackingNumber
      }
      ... on Storefront {
        name
      }
      ... on Variant {
        product {
          name
        }
      }
    }
  }
`;

const business = newId();
const customer = newId();

let subgraph: TestSubgraph;
let sample: Awaited<ReturnType<typeof aWholeOrder>>;
let other: Awaited<ReturnType<typeof aWholeOrder>>;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  sample = await aWholeOrder(subgraph.em, 'PNR002', customer);
  other = await aWholeOrder(subgraph.em, 'PNR003', newId(), '191023-1');
  await notify(sample.line.id);
});
afterAll(() => subgraph.stop());

function notify(orderLineId: string | null, id = newId()): Promise<number> {
  return subgraph.hear({
    id,
    type: RECEIPT_NOTIFIED,
    data: { caseId: newId(), orderId: null, orderLineId, businessId: business },
  });
}

async function seenOf(whole: typeof sample, asker: Asker) {
  const reps = [
    { __typename: 'Order', id: whole.order.id },
    { __typename: 'OrderLine', id: whole.line.id },
    { __typename: 'Shipment', id: whole.shipment.id },
    { __typename: 'Storefront', id: whole.storefront.id },
    { __typename: 'Variant', id: whole.variant.id },
  ];
  const { data, errors } = await asker.ask(ENTITIES, { reps });
  expect(errors).toEqual([]);
  return data._entities;
}

const product = { product: { name: '20161109TEST6' } };
const lineAlone = [null, { quantity: 2, variant: product, order: null }, null, null, product];

describe.each([
  ['with the filters of the code', async <Result>(work: () => Promise<Result>) => work()],
  ['with the rules of the database alone', withoutFilters],
])('%s', (_how, within) => {
  test('a business reads the line it answers for and what was sold, and nothing of who bought it', async () => {
    expect(await within(() => seenOf(sample, subgraph.as('PARTNER', { business })))).toEqual(lineAlone);
    expect(await within(() => seenOf(sample, subgraph.as('PROGRAM', { business })))).toEqual(lineAlone);
    expect(await within(() => seenOf(other, subgraph.as('PARTNER', { business })))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test.each([
    ['another business', () => subgraph.as('PARTNER', { business: newId() })],
    ['an operator of another storefront by the claim of a business', () => subgraph.as('ANALYST', { business })],
    ['a party to the case', () => subgraph.as('PARTY', { caseId: newId(), business, customer })],
  ])('%s reads nothing', async (_who, asker) => {
    expect(await within(() => seenOf(sample, asker()))).toEqual([null, null, null, null, null]);
  });

  test('an operator reads the orders of their storefront alone, a consumer their own', async () => {
    const FIND = '{ orders { nodes { number lines { number } shipments { id } storefront { code } } } }';
    const numbers = async (asker: Asker) => {
      const { data, errors } = await within(() => asker.ask(FIND));
      expect(errors).toEqual([]);
      return data.orders.nodes.map(({ number, lines, shipments }: never[] & Record<string, unknown[]>) => [
        number,
        lines?.length,
        shipments?.length,
      ]);
    };
    expect(await numbers(subgraph.as('OPERATOR', { storefronts: ['PNR003'] }))).toEqual([['191023-1', 1, 1]]);
    expect(await numbers(subgraph.as('OPERATOR', { storefronts: [] }))).toEqual([]);
    expect(await numbers(subgraph.as('CONSUMER', { customer }))).toEqual([['191021-10522800007', 1, 1]]);
    const { data } = await within(() =>
      subgraph.as('OPERATOR', { storefronts: ['PNR003'] }).ask('{ storefronts { code } }'),
    );
    expect(data.storefronts).toEqual([{ code: 'PNR003' }]);
  });
});

test('a notice heard twice or without a line says nothing new', async () => {
  const id = newId();
  expect([await notify(sample.line.id, id), await notify(sample.line.id, id), await notify(null)]).toEqual([
    201, 200, 201,
  ]);
  expect(await subgraph.em.execute('select count(*)::int as lines from order_line_business')).toEqual([{ lines: 1 }]);
});
