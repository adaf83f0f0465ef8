import { newId, type Context } from '@madang/subgraph-kit';
import { anActor, startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancelLines } from '../cancellation/index.ts';
import { aVariant } from '../catalog/catalog.factory.ts';
import { giveGoodwill } from '../compensation/index.ts';
import { aCourier, connectCourier } from '../courier/courier.factory.ts';
import { orders } from '../subgraph.ts';
import { arriveReturn } from './arrive-return.ts';
import { requestOtherItemExchange, requestReturn, requestSameItemExchange } from './ask-for-return.ts';
import { cancelReturn } from './cancel-return.ts';
import { confirmReturn } from './confirm-return.ts';
import { noteDifferencePaid } from './finish-confirmed.ts';
import { markRefunded } from './mark-refunded.ts';
import { processExchange } from './process-exchange.ts';
import { aShippedOrder } from './return.factory.ts';

const HISTORIES = 8;
const ACTS = 28;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  connectCourier(aCourier());
});
afterAll(() => subgraph.stop());

/** A sequence of numbers that looks like chance and is the same each time (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const actor = anActor('HEADQUARTERS');
const contextAt = (minute: number) =>
  ({
    actor,
    em: subgraph.em.fork(),
    now: new Date(Date.UTC(2026, 10, 21, 5, minute)),
    language: 'ko',
  }) as Context;

async function inventStory(seed: number) {
  const pick = chance(seed);
  const quantity = 1 + pick(4);
  const sold = await aShippedOrder(subgraph.em, {
    quantity,
    unitPrice: 10_001 + pick(9),
    paidAmount: 30_000 + pick(97),
  });
  const other = await aVariant(subgraph.em);
  const lines = () => [{ orderLineId: sold.line.id, quantity: 1 + pick(2) }];
  const wanted = () => ({ orderId: sold.order.id, lines: lines(), reason: 'OTHER' as const });
  const replacements = () => [{ variantId: other.id, quantity: 1, unitPrice: pick(40_000) }];
  const all = async () =>
    subgraph.em.execute<{ id: string; quantity: number }[]>(
      'select r.id, l.quantity from order_return r join return_line l on l.return_id = r.id where r.order_id = ? order by r.id',
      [sold.order.id],
    );
  const one = async () => {
    const known = await all();
    return known[pick(Math.max(known.length, 1))] ?? { id: newId(), quantity: 1 };
  };
  const acts: ((context: Context) => Promise<unknown>)[] = [
    (context) => requestReturn(context, wanted()),
    (context) => requestSameItemExchange(context, wanted()),
    (context) => requestOtherItemExchange(context, { ...wanted(), replacements: replacements() }),
    async (context) => processExchange(context, { returnId: (await one()).id }),
    async (context) => cancelReturn(context, { returnId: (await one()).id }),
    async (context) => arriveReturn(context, { returnId: (await one()).id }),
    async (context) => arriveReturn(context, { returnId: (await one()).id }),
    async (context) => {
      const { id: returnId, quantity: announced } = await one();
      const [defective, repair] = [pick(2), 0];
      const found = { orderLineId: sold.line.id, resell: announced - defective - pick(2), defective, repair };
      return confirmReturn(context, { returnId, lines: [found] });
    },
    async (context) => {
      const { id: returnId, quantity: announced } = await one();
      const found = { orderLineId: sold.line.id, resell: 0, defective: 0, repair: announced };
      return confirmReturn(context, { returnId, lines: [found] });
    },
    async (context) => markRefunded(context, { returnId: (await one()).id }),
    async (context) => noteDifferencePaid(context, { returnId: (await one()).id }),
    (context) => giveGoodwill(context, { orderLineId: sold.line.id, amount: 1 + pick(9000), reason: '사과' }),
    async (context) => {
      const [line] = await subgraph.em.execute<{ id: string }[]>(
        'select l.id from order_line l join sales_order o on o.id = l.order_id where o.original_order_id = ? order by l.id limit 1 offset ?',
        [sold.order.id, pick(2)],
      );
      return line && context.em.transactional((tx) => cancelLines(tx, [line.id], 'CUSTOMER', context));
    },
  ];
  return { pick, acts, orderId: sold.order.id, variantIds: [sold.variant.id, other.id] };
}

const markNothing = async (): Promise<null> => null;

const BROKEN = `
  select 'pieces' as what from order_line l where l.order_id = :order and (
    returning_quantity <> (select coalesce(sum(p.quantity), 0) from return_line p join order_return r on r.id = p.return_id
      where p.order_line_id = l.id and r.confirmed_at is null and r.ended_at is null)
    or returned_quantity <> (select coalesce(sum(resell_quantity + defective_quantity + repair_quantity), 0) from return_line p
      where p.order_line_id = l.id))
  union all
  select 'ledger' from order_line l join sales_order o on o.id = l.order_id where :order in (o.id, o.original_order_id) and (
    compensated_amount > paid_amount or compensated_amount <> (select coalesce(sum(amount), 0) from compensation c
      where c.order_line_id = l.id and c.state <> 'CANCELLED'))
  union all
  select 'shares' from order_line l where l.order_id = :order and paid_amount < (
    select coalesce(sum(share), 0) from return_line p join order_return r on r.id = p.return_id
      where p.order_line_id = l.id and r.state <> 'CANCELLED')
  union all
  select 'stock' from stock_level s where variant_id = any (:variants) and (
    on_hand <> (select coalesce(sum(resell_quantity), 0) from return_line p join order_line l on l.id = p.order_line_id
      where l.variant_id = s.variant_id)
    or collected <> (select coalesce(sum(quantity), 0) from order_line l
      where l.variant_id = s.variant_id and shipped_at is null and cancelled_at is null)
    or (on_hand, collected, allocated) <> (select sum(e.on_hand), sum(e.collected), sum(e.allocated) from stock_entry e
      where e.variant_id = s.variant_id))
  union all
  select 'lots' from return_line p join order_return r on r.id = p.return_id where r.order_id = :order
    and defective_quantity + repair_quantity <> (select coalesce(sum(quantity), 0) from returned_lot t
      where t.return_id = r.id and t.order_line_id = p.order_line_id)
  union all
  select 'gate' from order_line l join order_return r on r.replacement_order_id = l.order_id where r.order_id = :order
    and l.cancelled_at is null and (l.awaits_return_id is null) <> (r.confirmed_at is not null
      and (r.difference <= 0 or r.difference_paid_at is not null))`;

async function brokenRules(orderId: string, variantIds: readonly string[]): Promise<string[]> {
  const sql = BROKEN.replaceAll(':order', `'${orderId}'::uuid`).replaceAll(
    ':variants',
    `'{${variantIds.join(',')}}'::uuid[]`,
  );
  return (await subgraph.em.execute<{ what: string }[]>(sql)).map(({ what }) => what);
}

test('whatever happens to returns and exchanges, in whatever order and at once: pieces, stock, lots and ledger stay sound', async () => {
  const outcomes = new Map<string, number>();
  const broken: unknown[] = [];
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const { pick, acts, orderId, variantIds } = await inventStory(seed);
    for (let done = 0; done < ACTS; done += 1) {
      const together = Array.from({ length: 1 + pick(2) }, () => acts[pick(acts.length)] ?? markNothing);
      const results = await Promise.all(together.map((act) => act(contextAt(done))));
      for (const result of results) {
        const code = typeof result === 'object' && result && 'code' in result ? String(result.code) : 'done';
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
      }
      if (done % 4 === 3)
        broken.push(...(await brokenRules(orderId, variantIds)).map((rule) => ({ seed, done, rule })));
    }
  }
  expect(broken).toEqual([]);
  // Chance has been everywhere.
  expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['done', 'WRONG_STATE', 'UNIT_ALREADY_RETURNING']));
  expect(outcomes.get('done')).toBeGreaterThan(60);
});
