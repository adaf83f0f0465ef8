import type { CustomerPanel } from '@madang/frontend-kit';
import { buildSchema, parse, print, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { assignErrors } from './assign-errors.ts';
import { composeCustomerQuery, type PanelOf } from './compose-query.ts';

const schema = buildSchema(`
  type Query { customer(id: ID!): Customer }
  type Customer { id: ID! name: String orders: [Order!] disputeCases: [Case!] }
  type Order { id: ID! number: String item: Item }
  type Case { id: ID! title: String item: Item }
  type Item { id: ID! name: String trend: [Int!] }
`);

function panelOf(sliceId: string, fragment: string): PanelOf {
  const panel: CustomerPanel = {
    id: 'panel',
    title: { ko: sliceId, en: sliceId },
    slot: 'main',
    order: 1,
    fragment: parse(fragment),
    load: async () => () => null,
  };
  return { sliceId, panel };
}

const orders = panelOf(
  'orders',
  'fragment Panel on Customer { orders { ...Row } } fragment Row on Order { id number }',
);
const disputes = panelOf(
  'disputes',
  'fragment Panel on Customer { disputeCases { ...Row } } fragment Row on Case { id item { id name } }',
);
const insights = panelOf('insights', 'fragment Trend on Customer { orders { id item { id trend } } }');
const all = [orders, disputes, insights];

const away = (service: string, path?: (string | number)[], more = {}) => ({
  message: 'away',
  ...(path ? { path } : {}),
  extensions: { code: 'SERVICE_UNAVAILABLE', service, ...more },
});

describe('one query for the whole page', () => {
  test('is valid although two slices give their fragments the same name', () => {
    expect(validate(schema, composeCustomerQuery(all))).toEqual([]);
  });

  test('asks once for the customer and spreads every panel', () => {
    const [operation] = print(composeCustomerQuery(all)).split('\n\n');
    expect(operation).toBe(
      'query CustomerPage($id: ID!) {\n  customer(id: $id) {\n    __typename\n    id\n    ...orders_Panel\n    ...disputes_Panel\n    ...insights_Trend\n  }\n}',
    );
  });

  test('without any panel it still finds the customer', () => {
    expect(validate(schema, composeCustomerQuery([]))).toEqual([]);
  });
});

describe('errors find their panels', () => {
  test('every panel that asked for the place is concerned, and names the service that is away', () => {
    const { panels } = assignErrors([away('orders', ['customer', 'orders'])], all);
    expect([...panels]).toEqual([
      [orders, { service: 'orders', extent: 'lost', away: true }],
      [insights, { service: 'orders', extent: 'lost', away: true }],
    ]);
  });

  test('what was kept from before is stale, not lost', () => {
    const { panels } = assignErrors([away('disputes', ['customer', 'disputeCases'], { kept: true })], all);
    expect(panels.get(disputes)).toEqual({ service: 'disputes', extent: 'stale', away: true });
  });

  test('a detail deep inside makes a panel partial, only where the detail is asked for', () => {
    const { panels } = assignErrors([away('insights', ['customer', 'disputeCases', 0, 'item', 'name'])], all);
    expect([...panels]).toEqual([[disputes, { service: 'insights', extent: 'partial', away: true }]]);
  });

  test('the worse of two gaps counts', () => {
    const { panels } = assignErrors(
      [away('insights', ['customer', 'orders', 0, 'item', 'trend']), away('orders', ['customer', 'orders'])],
      all,
    );
    expect(panels.get(insights)).toEqual({ service: 'orders', extent: 'lost', away: true });
  });

  test('an error without a place belongs to the slice it names', () => {
    const { panels, page } = assignErrors([away('disputes')], all);
    expect([...panels.keys()]).toEqual([disputes]);
    expect(page).toBeNull();
  });

  test('when the customer itself is lost, the page says so', () => {
    expect(assignErrors([away('callcenter', ['customer'])], all).page).toEqual({
      service: 'callcenter',
      extent: 'lost',
      away: true,
    });
  });

  test('a fault is laid at the door of the slice whose area it emptied, and is not asked again by itself', () => {
    const fault = {
      message: 'Internal error',
      path: ['customer', 'orders'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
    expect(assignErrors([fault], [orders]).panels.get(orders)).toEqual({
      service: 'orders',
      extent: 'lost',
      away: false,
    });
  });

  test('what the person may not see is no failure', () => {
    const denied = { message: 'no', path: ['customer', 'orders'], extensions: { code: 'FORBIDDEN' } };
    expect(assignErrors([denied], [orders]).panels.get(orders)?.extent).toBe('denied');
  });
});
