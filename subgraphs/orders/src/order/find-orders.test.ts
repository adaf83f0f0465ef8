import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import type { OrderLineRow, OrderRow } from './order.entity.ts';
import { anOrder, anOrderLine, aShipment, type OrderDetails } from './order.factory.ts';

const FIND = /* GraphQL */ `
  query (
    $search: String
    $filter: OrderListFilter
    $storefront: String
    $from: LocalDate
    $until: LocalDate
    $first: Int = 20
    $after: String
  ) {
    orders(
      search: $search
      filter: $filter
      storefront: $storefront
      orderedFrom: $from
      orderedUntil: $until
      first: $first
      after: $after
    ) {
      nodes {
        number
        total {
          amount
        }
        storefront {
          name
        }
        lines {
          number
          flags
          variant {
            sku
            product {
              name
              itemCategory {
                id
              }
            }
          }
        }
        shipments {
          trackingNumber
        }
        customer {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface Found {
  readonly nodes: readonly { readonly number: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  const { em } = subgraph;
  await aStorefront(em, { code: 'PNR001', kind: 'OWN', stockLinkRatio: 100 });
  await aStorefront(em, { code: 'PNR002' });
  await anOrderWith({
    number: '191021-10522800007',
    storefrontCode: 'PNR002',
    orderedAt: new Date('2019-10-21T01:52:27Z'),
    erpStatus: 'RETURN_REQUESTED',
    ordererName: '홍길동',
    ordererPhone: '01012345678',
    recipientName: '김수령',
    recipientPhone: '0212345678',
  });
  await anOrderWith({ number: '261101-10000000001', ordererName: '박주문', recipientName: '박_수령', isBulk: true });
});
afterAll(() => subgraph.stop());

async function anOrderWith(details: OrderDetails, line: Partial<OrderLineRow> = {}): Promise<OrderRow> {
  const { em } = subgraph;
  const order = await anOrder(em, {
    storefrontCode: 'PNR001',
    erpStatus: 'SHIPPED',
    ordererName: '이무관',
    recipientName: '이무관',
    ...details,
  });
  const isSample = order.number === '191021-10522800007';
  const variant = await aVariant(em, isSample ? { sku: 'D16MMP101-GY-L' } : {});
  // What has left waits for no stock: the job that allocates would mark it sold out at its minute.
  const shippedAt = order.erpStatus === 'RECEIVED' ? null : order.orderedAt;
  const of = { orderId: order.id, variantId: variant.id, shippedAt };
  await anOrderLine(em, { number: `${order.number}-001`, ...of, ...line });
  if (isSample) await aShipment(em, { orderId: order.id, kind: 'RETURN', trackingNumber: '334116329932' });
  return order;
}

async function numbersOf(variables: Record<string, unknown>): Promise<string[]> {
  const { data } = await subgraph.as('AGENT').ask(FIND, variables);
  return data.orders.nodes.map((order: { number: string }) => order.number);
}

describe('one search box', () => {
  test.each([
    '191021-10522800007',
    ' 191021-1052',
    '191021',
    '191021-10522800007-001',
    '010-1234-5678',
    '+82 10 1234 5678',
    '02-1234-5678',
    '334116329932',
    '3341-1632-9932',
    '홍길동',
    '홍길',
    '김수',
    'd16mmp101-gy-l',
  ])('finds the order by %s', async (search) => {
    expect(await numbersOf({ search })).toEqual(['191021-10522800007']);
  });

  test.each([
    '191021-10522800007-002',
    '010-1234-5679',
    '10522800007',
    '길동',
    'D16MMP101-GY-M',
    '%',
    "'; drop table sales_order",
  ])('finds nothing by %s', async (search) => {
    expect(await numbersOf({ search })).toEqual([]);
  });

  test('takes signs of a pattern for letters', async () => {
    expect(await numbersOf({ search: '박_' })).toEqual(['261101-10000000001']);
    expect(await numbersOf({ search: '261101_1' })).toEqual([]);
  });

  test('an empty box asks for everything', async () => {
    expect(await numbersOf({ search: '  ' })).toEqual(await numbersOf({}));
  });
});

describe('filters', () => {
  test.each(['SOLD_OUT', 'FLAGGED', 'PRIORITY', 'HOLD'] as const)(
    '%s gives the orders with such a line',
    async (mark) => {
      const { number } = await anOrderWith({}, { marks: [mark] });
      expect(await numbersOf({ filter: mark })).toEqual([number]);
    },
  );

  test('BULK gives orders of many pieces, ALL gives every order', async () => {
    expect(await numbersOf({ filter: 'BULK' })).toEqual(['261101-10000000001']);
    expect(await numbersOf({ filter: 'ALL' })).toEqual(await numbersOf({}));
  });

  test('NEW gives what is collected and not worked on', async () => {
    const { number } = await anOrderWith({ erpStatus: 'RECEIVED' });
    await anOrderWith({ erpStatus: 'RECEIVED', collectedAt: null });
    expect(await numbersOf({ filter: 'NEW' })).toEqual([number]);
  });

  test('a storefront narrows what was found', async () => {
    expect(await numbersOf({ storefront: 'PNR002' })).toEqual(['191021-10522800007']);
    expect(await numbersOf({ storefront: 'PNR002', filter: 'BULK' })).toEqual([]);
    expect(await numbersOf({ storefront: 'PNR002', search: '홍길동' })).toEqual(['191021-10522800007']);
  });

  test('days are those of Seoul, the last one included', async () => {
    await anOrderWith({ number: '250301-1', orderedAt: new Date('2025-02-28T15:00:00Z') });
    await anOrderWith({ number: '250301-2', orderedAt: new Date('2025-03-01T14:59:59.999Z') });
    await anOrderWith({ number: '250302-1', orderedAt: new Date('2025-03-01T15:00:00Z') });
    expect(await numbersOf({ from: '2025-03-01', until: '2025-03-01' })).toEqual(['250301-2', '250301-1']);
    expect(await numbersOf({ from: '2025-03-02', until: '2025-12-31' })).toEqual(['250302-1']);
    expect(await numbersOf({ until: '2025-03-01', storefront: 'PNR001' })).toEqual(['250301-2', '250301-1']);
  });

  test('an operator does not find the orders of other storefronts', async () => {
    const { data } = await subgraph.as('OPERATOR', { storefronts: ['PNR001'] }).ask(FIND, { search: '홍길동' });
    expect(data.orders.nodes).toEqual([]);
  });
});

describe('pages', () => {
  test('follow one another newest first, without loss or repetition', async () => {
    for (let minute = 0; minute < 5; minute += 1) {
      await anOrderWith({ ordererName: '쪽고객', orderedAt: new Date(Date.UTC(2026, 10, 20, 3, minute)) });
    }
    const agent = subgraph.as('AGENT');
    const first = await agent.ask(FIND, { search: '쪽고객', first: 3 });
    expect(first.data.orders.pageInfo.hasNextPage).toBe(true);
    const second = await agent.ask(FIND, { search: '쪽고객', first: 3, after: first.data.orders.pageInfo.endCursor });
    expect(second.data.orders.pageInfo.hasNextPage).toBe(false);
    const numbers = [...first.data.orders.nodes, ...second.data.orders.nodes].map(
      (order: { number: string }) => order.number,
    );
    expect(new Set(numbers).size).toBe(5);
  });

  test('cost the same number of statements however long they are', async () => {
    await anOrderWith({ ordererName: '하나고객' });
    for (let index = 0; index < 10; index += 1) await anOrderWith({ ordererName: '열고객' });
    const agent = subgraph.as('AGENT');
    const one = await subgraph.statementsOf(() => agent.ask(FIND, { search: '하나고객' }));
    const ten = await subgraph.statementsOf(() => agent.ask(FIND, { search: '열고객' }));
    expect(ten.length).toBe(one.length);
    // The last is the line of the access log.
    expect(ten.length).toBeLessThanOrEqual(7);
  });
});

describe('a person of very many orders', () => {
  test('has all of them on pages, newest first and each once, be they few or too many to put in order', async () => {
    const numbers: string[] = [];
    const oneMore = async () => {
      const number = `261001-단골-${numbers.length}`;
      const orderedAt = new Date(Date.UTC(2026, 9, 1, 0, numbers.length));
      await anOrderWith({ ordererName: '단골손님', number, orderedAt });
      numbers.unshift(number);
    };
    while (numbers.length < 99) await oneMore();
    expect(await allPages('단골손님')).toEqual(numbers);
    await oneMore();
    expect(await allPages('단골손님')).toEqual(numbers);
    await oneMore();
    expect(await allPages('단골손님')).toEqual(numbers);
    // Everything that others ordered since is not walked past to find them.
    await subgraph.em.execute(
      `insert into sales_order (id, number, storefront_code, channel_name, channel_status, erp_status, orderer_name,
         recipient_name, personal_index, ordered_at, collected_at)
       select gen_random_uuid(), 'later-' || n, 'PNR001', '자사몰', 'N40', 'DELIVERED', '', '', '{}', moment, moment
       from generate_series(1, 20001) as n cross join (select timestamptz '2026-11-01' as moment) as later`,
    );
    expect(await allPages('단골손님')).toEqual(numbers);
    await subgraph.em.execute("delete from sales_order where number like 'later-%'");
  });

  async function allPages(search: string): Promise<string[]> {
    const numbers: string[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await subgraph.as('AGENT').ask(FIND, { search, first: 50, after });
      const { nodes, pageInfo }: Found = data.orders;
      numbers.push(...nodes.map(({ number }) => number));
      if (!pageInfo.hasNextPage) return numbers;
      after = pageInfo.endCursor;
    }
  }
});
