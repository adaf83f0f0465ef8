import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orders } from '../subgraph.ts';
import { anOrder, aWholeOrder } from './order.factory.ts';

const ENTITIES = /* GraphQL */ `
  query ($references: [_Any!]!) {
    _entities(representations: $references) {
      __typename
      ... on Order {
        number
        lines {
          number
        }
      }
      ... on OrderLine {
        number
        variant {
          product {
            name
            itemCategory {
              id
            }
          }
        }
        order {
          number
        }
      }
      ... on Product {
        styleCode
      }
      ... on Variant {
        sku
      }
      ... on Storefront {
        code
      }
      ... on Shipment {
        trackingNumber
      }
    }
  }
`;

let subgraph: TestSubgraph;
let sample: Awaited<ReturnType<typeof aWholeOrder>>;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  sample = await aWholeOrder(subgraph.em, 'PNR002', newId());
});
afterAll(() => subgraph.stop());

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

describe('other slices', () => {
  test('find every entity of this slice by its id, in as many statements as for one', async () => {
    const references = referencesTo(sample);
    const others = referencesTo(await aWholeOrder(subgraph.em, 'PNR003', null, '191023-1'));
    const agent = subgraph.as('AGENT');
    const one = await subgraph.statementsOf(() => agent.ask(ENTITIES, { references }));
    const two = await subgraph.statementsOf(async () => {
      const { data } = await agent.ask(ENTITIES, { references: [...references, ...others] });
      expect(data._entities.every(Boolean)).toBe(true);
      expect(data._entities[1]).toMatchObject({
        number: '191021-10522800007-001',
        order: { number: '191021-10522800007' },
      });
    });
    expect(two.length).toBe(one.length);
  });

  test.each(['PARTNER', 'PROGRAM', 'ANALYST'] as const)('a %s gets none of them', async (role) => {
    const { data } = await subgraph.as(role).ask(ENTITIES, { references: referencesTo(sample) });
    expect(data._entities).toEqual([null, null, null, null, null, null]);
  });

  test('give an operator those of their storefronts only', async () => {
    const foreign = subgraph.as('OPERATOR', { storefronts: ['PNR001'] });
    const { data } = await foreign.ask(ENTITIES, { references: referencesTo(sample) });
    expect(data._entities.map((entity: { __typename: string } | null) => entity?.__typename ?? null)).toEqual([
      null,
      null,
      'Product',
      'Variant',
      null,
      null,
    ]);
  });

  test('get the orders of a customer in pages, for many customers with one statement', async () => {
    const customers = [newId(), newId(), newId()];
    for (const customerId of customers) {
      for (let hour = 0; hour < 4; hour += 1) {
        await anOrder(subgraph.em, {
          storefrontCode: 'PNR002',
          customerId,
          orderedAt: new Date(Date.UTC(2026, 10, 19, hour)),
        });
      }
    }
    const question = /* GraphQL */ `
      query ($references: [_Any!]!, $after: String) {
        _entities(representations: $references) {
          ... on Customer {
            orders(first: 3, after: $after) {
              nodes {
                orderedAt
                lines {
                  number
                }
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        }
      }
    `;
    const referencesOf = (ids: readonly string[]) => ids.map((id) => ({ __typename: 'Customer', id }));
    const agent = subgraph.as('AGENT');
    const one = await subgraph.statementsOf(() =>
      agent.ask(question, { references: referencesOf(customers.slice(0, 1)) }),
    );
    const three = await subgraph.statementsOf(() => agent.ask(question, { references: referencesOf(customers) }));
    expect(three.length).toBe(one.length);
    const first = await agent.ask(question, { references: referencesOf(customers.slice(0, 1)) });
    const page = first.data._entities[0].orders;
    expect(page.nodes.map((order: { orderedAt: string }) => order.orderedAt.slice(11, 13))).toEqual(['03', '02', '01']);
    const second = await agent.ask(question, {
      references: referencesOf(customers.slice(0, 1)),
      after: page.pageInfo.endCursor,
    });
    expect(second.data._entities[0].orders).toMatchObject({
      nodes: [{ orderedAt: '2026-11-19T00:00:00.000Z' }],
      pageInfo: { hasNextPage: false },
    });
  });

  test('the customer page costs ten statements here, two lists of orders and all that hangs on them included', async () => {
    const question = /* GraphQL */ `
      query ($references: [_Any!]!) {
        _entities(representations: $references) {
          ... on Customer {
            orders(first: 20) {
              nodes {
                total {
                  amount
                }
                storefront {
                  name
                }
                lines {
                  variant {
                    product {
                      name
                    }
                  }
                }
                shipments {
                  trackingNumber
                }
              }
            }
            trendOrders: orders(first: 5) {
              nodes {
                lines {
                  variant {
                    product {
                      itemCategory {
                        id
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    `;
    const references = [{ __typename: 'Customer', id: sample.customerId }];
    const statements = await subgraph.statementsOf(async () => {
      const { data } = await subgraph.as('AGENT').ask(question, { references });
      expect(data._entities[0].orders.nodes).toHaveLength(1);
    });
    expect(statements.length).toBeLessThanOrEqual(10);
  });
});
