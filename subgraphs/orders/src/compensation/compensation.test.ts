import { isRefusal, newId, wholeAct } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOrderLine, aWholeOrder } from '../order/order.factory.ts';
import { orders } from '../subgraph.ts';
import { bookCompensation, cancelCompensation, payCompensation, type NewCompensation } from './index.ts';

const GIVE = /* GraphQL */ `
  mutation ($input: GiveGoodwillInput!) {
    giveGoodwill(input: $input) {
      orderLine {
        paid {
          amount
        }
        compensated {
          amount
        }
        compensations {
          kind
          state
          reason
          amount {
            amount
          }
        }
        order {
          compensated {
            amount
          }
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`;

const act = { actor: null, now: new Date('2026-11-21T05:00:00Z') };

let subgraph: TestSubgraph;
let whole: Awaited<ReturnType<typeof aWholeOrder>>;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  whole = await aWholeOrder(subgraph.em, 'PNR002', newId());
});
afterAll(() => subgraph.stop());

async function aPaidLine(paidAmount = 100_000): Promise<string> {
  const { order, variant } = whole;
  return (await anOrderLine(subgraph.em, { orderId: order.id, variantId: variant.id, paidAmount })).id;
}

function book(wanted: Omit<NewCompensation, 'key'> & { key?: string }) {
  return wholeAct(subgraph.em.fork(), (tx) => bookCompensation(tx, { key: newId(), ...wanted }, act));
}

async function sumOf(orderLineId: string) {
  const [row] = await subgraph.em.execute(
    `select compensated_amount::int as kept, (select coalesce(sum(amount), 0)::int from compensation c
       where c.order_line_id = l.id and c.state <> 'CANCELLED') as booked
     from order_line l where id = ?`,
    [orderLineId],
  );
  return row;
}

test('goodwill is given for a reason, shown in the ledger, and never more than was paid', async () => {
  const orderLineId = await aPaidLine();
  const senior = subgraph.as('SENIOR');
  const give = async (amount: number, reason = '배송 지연 사과') =>
    (await senior.ask(GIVE, { input: { orderLineId, amount, reason } })).data.giveGoodwill;
  expect(await give(10_000, ' 배송 지연 사과 ')).toEqual({
    orderLine: {
      paid: { amount: 100_000 },
      compensated: { amount: 10_000 },
      compensations: [{ kind: 'GOODWILL', state: 'BOOKED', reason: '배송 지연 사과', amount: { amount: 10_000 } }],
      order: { compensated: { amount: 10_000 } },
    },
    userErrors: [],
  });
  const refusal = async (...given: Parameters<typeof give>) => (await give(...given)).userErrors[0];
  expect(await refusal(90_001)).toEqual({ code: 'COMPENSATION_EXCEEDS_PAID', field: ['input', 'amount'] });
  expect(await refusal(0)).toMatchObject({ code: 'GOODWILL_AMOUNT_INVALID' });
  expect(await refusal(-5)).toMatchObject({ code: 'GOODWILL_AMOUNT_INVALID' });
  expect(await refusal(1, ' ')).toMatchObject({ code: 'GOODWILL_REASON_MISSING' });
  expect(await refusal(1, 'x'.repeat(501))).toMatchObject({ code: 'GOODWILL_REASON_TOO_LONG' });
  const input = { orderLineId: newId(), amount: 1, reason: '사과' };
  expect((await senior.ask(GIVE, { input })).data.giveGoodwill.userErrors[0].code).toBe('LINE_UNKNOWN');
  expect((await senior.ask(GIVE, { input: { ...input, amount: 0.5 } })).errors).not.toEqual([]);
  expect((await subgraph.as('AGENT').ask(GIVE, { input })).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect(await sumOf(orderLineId)).toEqual({ kept: 10_000, booked: 10_000 });
});

test('a refund and an award at once: exactly one is booked, and the other is told why not (J5)', async () => {
  const orderLineId = await aPaidLine();
  const outcomes = await Promise.all([
    book({ orderLineId, kind: 'REFUND', amount: 100_000 }),
    book({ orderLineId, kind: 'AWARD', amount: 100_000 }),
  ]);
  expect(outcomes.filter(isRefusal)).toMatchObject([{ code: 'COMPENSATION_EXCEEDS_PAID' }]);
  expect(await sumOf(orderLineId)).toEqual({ kept: 100_000, booked: 100_000 });
});

test('twenty at once who want a tenth each: ten get it', async () => {
  const orderLineId = await aPaidLine();
  const wants = Array.from({ length: 20 }, () => book({ orderLineId, kind: 'CHARGEBACK', amount: 10_000 }));
  expect((await Promise.all(wants)).filter(isRefusal)).toHaveLength(10);
  expect(await sumOf(orderLineId)).toEqual({ kept: 100_000, booked: 100_000 });
});

test('the same key is one booking, also when it is booked twice at once', async () => {
  const orderLineId = await aPaidLine();
  const wanted = { orderLineId, kind: 'AWARD', amount: 60_000, key: `case|${newId()}` } as const;
  const rows = [...(await Promise.all([book(wanted), book(wanted)])), await book(wanted)];
  expect(new Set(rows.map((row) => (isRefusal(row) ? row.code : row.id))).size).toBe(1);
  expect(await sumOf(orderLineId)).toEqual({ kept: 60_000, booked: 60_000 });
});

test('what is cancelled can be given otherwise; what was paid stays paid', async () => {
  const orderLineId = await aPaidLine();
  const wanted = { orderLineId, kind: 'REFUND', amount: 100_000, key: newId() } as const;
  await book(wanted);
  const within = (step: typeof payCompensation) => subgraph.em.fork().transactional((tx) => step(tx, wanted.key, act));
  expect(await within(cancelCompensation)).toMatchObject({ state: 'CANCELLED' });
  expect(await within(cancelCompensation)).toBeNull();
  expect(await sumOf(orderLineId)).toEqual({ kept: 0, booked: 0 });
  const again = { ...wanted, key: newId() };
  await book(again);
  const paid = await subgraph.em.fork().transactional((tx) => payCompensation(tx, again.key, act));
  expect(paid).toMatchObject({ state: 'PAID', endedAt: act.now });
  expect(await subgraph.em.fork().transactional((tx) => cancelCompensation(tx, again.key, act))).toBeNull();
  expect(await sumOf(orderLineId)).toEqual({ kept: 100_000, booked: 100_000 });
});

test('the database is the second wall: no sum above what was paid, no amount changed', async () => {
  const orderLineId = await aPaidLine();
  await book({ orderLineId, kind: 'REFUND', amount: 5 });
  const sql = (text: string) => subgraph.em.fork().execute(text, [orderLineId]);
  await expect(sql('update order_line set compensated_amount = paid_amount + 1 where id = ?')).rejects.toThrow('check');
  await expect(sql('update compensation set amount = 6 where order_line_id = ?')).rejects.toThrow('history');
  await expect(sql("update compensation set state = 'PAID' where order_line_id = ?")).rejects.toThrow('check');
});

test('an operator reads the ledger of own storefronts alone, a business none', async () => {
  const orderLineId = await aPaidLine();
  await book({ orderLineId, kind: 'REFUND', amount: 5 });
  const ask = async (storefronts: string[]) => {
    const reps = [{ __typename: 'OrderLine', id: orderLineId }];
    const query = /* GraphQL */ `
      query ($reps: [_Any!]!) {
        _entities(representations: $reps) {
          ... on OrderLine {
            compensations {
              kind
            }
          }
        }
      }
    `;
    return (await subgraph.as('OPERATOR', { storefronts }).ask(query, { reps })).data._entities[0];
  };
  expect(await ask(['PNR002'])).toEqual({ compensations: [{ kind: 'REFUND' }] });
  expect(await ask(['PNR003'])).toBeNull();
});
