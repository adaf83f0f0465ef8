import { isRefusal, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelLines } from '../cancellation/index.ts';
import { aVariant } from '../catalog/catalog.factory.ts';
import { OrderLineRow } from '../order/order.entity.ts';
import { aStock as someStock } from '../stock/stock.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { allocateVariants } from './allocate-variants.ts';
import { allocateWaiting } from './allocate-waiting.ts';
import { aWaitingLine as waitingLine } from './allocation.factory.ts';
import { releaseLines } from './release-lines.ts';

/** Far ahead of the machine, so that the job which each change asks for waits, and what is tried here is tried alone. */
const act = { actor: null, now: new Date('2046-11-21T05:00:00Z') };
const RESULTS = '{ results { lineId line { id flags } userErrors { code message } } userErrors { code field } }';
const ALLOCATE = `mutation ($ids: [ID!]!) { act: allocateLines(input: { lineIds: $ids }) ${RESULTS} }`;
const RELEASE = `mutation ($ids: [ID!]!) { act: releaseLines(input: { lineIds: $ids }) ${RESULTS} }`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, act.now);
  await aStorefront(subgraph.em, { code: 'PNR001' });
});
afterAll(() => subgraph.stop());

const aStock = (em: TestSubgraph['em'], variantId: string, pieces: number) => someStock(em, variantId, pieces, act.now);
const aWaitingLine = (...[em, line, order]: Parameters<typeof waitingLine>) => waitingLine(em, line, order, act.now);
const paid = (minute: number) => ({ paidAt: new Date(Date.UTC(2026, 10, 20, 2, minute)) });
const lineOf = (id: string) => subgraph.em.fork().findOneOrFail(OrderLineRow, id);
const change = (id: string, values: Partial<OrderLineRow>) =>
  subgraph.em.fork().nativeUpdate(OrderLineRow, { id }, values);
const run = (variantId: string) => subgraph.em.fork().transactional((tx) => allocateVariants(tx, [variantId], act));
const names = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

async function levelOf(variantId: string) {
  const [level] = await subgraph.em.execute(
    `select on_hand, collected, allocated,
       (select coalesce(sum(quantity), 0)::int from order_line
        where order_line.variant_id = stock_level.variant_id and allocated_at is not null and shipped_at is null) as lines
     from stock_level where variant_id = ?`,
    [variantId],
  );
  return level;
}

async function codes(document: string, ids: readonly string[], role: 'HEADQUARTERS' | 'OPERATOR' = 'HEADQUARTERS') {
  const { data, errors } = await subgraph.as(role).ask(document, { ids });
  if (errors[0]) return errors[0].extensions?.['code'];
  const { results, userErrors } = data.act;
  return (
    userErrors[0]?.code ?? results.map((each: { userErrors: { code: string }[] }) => each.userErrors[0]?.code ?? 'done')
  );
}

describe('the engine', () => {
  test('gives priority first, then who paid first, whole lines only, and none to who may not go out', async () => {
    const { id: variantId } = await aVariant(subgraph.em);
    const late = await aWaitingLine(subgraph.em, { variantId, quantity: 2 }, paid(9));
    const early = await aWaitingLine(subgraph.em, { variantId, quantity: 2 }, paid(1));
    const urgent = await aWaitingLine(subgraph.em, { variantId, quantity: 1, marks: ['PRIORITY'] }, paid(30));
    const large = await aWaitingLine(subgraph.em, { variantId, quantity: 9 }, paid(0));
    const barred = [
      await aWaitingLine(subgraph.em, { variantId, marks: ['HOLD'] }, paid(0)),
      await aWaitingLine(subgraph.em, { variantId, awaitsReturnId: newId() }, paid(0)),
      await aWaitingLine(subgraph.em, { variantId }, { paidAt: null }),
    ];
    await aStock(subgraph.em, variantId, 4);
    const { allocated, soldOut } = await run(variantId);
    expect([names(allocated), names(soldOut)]).toEqual([names([urgent, early]), names([large, late])]);
    expect(await levelOf(variantId)).toEqual({ on_hand: 4, collected: 17, allocated: 3, lines: 3 });
    for (const { id } of barred) expect((await lineOf(id)).allocatedAt).toBeNull();
    expect((await lineOf(late.id)).marks).toEqual(['SOLD_OUT']);

    await aStock(subgraph.em, variantId, 1);
    expect(names((await run(variantId)).allocated)).toEqual(names([late]));
    expect(await lineOf(late.id)).toMatchObject({ marks: [], allocatedAt: act.now });
    expect((await run(variantId)).allocated).toEqual([]);
  });

  test('a line of priority keeps what is left until there is enough for it', async () => {
    const { id: variantId } = await aVariant(subgraph.em);
    const urgent = await aWaitingLine(subgraph.em, { variantId, quantity: 3, marks: ['PRIORITY'] });
    await aWaitingLine(subgraph.em, { variantId, quantity: 1 });
    await aStock(subgraph.em, variantId, 2);
    expect((await run(variantId)).allocated).toEqual([]);
    await aStock(subgraph.em, variantId, 1);
    expect(names((await run(variantId)).allocated)).toEqual([urgent.id]);
  });

  test('of ten at once each piece is given once, and a line that somebody is at is passed by', async () => {
    const { id: variantId } = await aVariant(subgraph.em);
    const lines = [];
    for (let index = 0; index < 8; index += 1) lines.push(await aWaitingLine(subgraph.em, { variantId }, paid(index)));
    await aStock(subgraph.em, variantId, 5);
    const [first, second] = lines;
    const outcomes = await subgraph.em.fork().transactional(async (tx) => {
      await tx.execute('select from order_line where id = ? for update', [first?.id]);
      return Promise.all(Array.from({ length: 10 }, () => run(variantId)));
    });
    expect(outcomes.flatMap(({ allocated }) => names(allocated)).toSorted()).toEqual(
      names(lines.slice(1, 6)).toSorted(),
    );
    const freed = await Promise.all([
      subgraph.em.fork().transactional((tx) => releaseLines(tx, [second?.id ?? ''], act)),
      run(variantId),
      subgraph.em.fork().transactional((tx) => cancelLines(tx, [second?.id ?? ''], 'CUSTOMER', act)),
    ]);
    expect(freed.some(isRefusal)).toBe(false);
    await run(variantId);
    expect(await lineOf(first?.id ?? '')).toMatchObject({ allocatedAt: act.now });
    expect(await levelOf(variantId)).toEqual({ on_hand: 5, collected: 7, allocated: 5, lines: 5 });
  });

  test('the job looks at all that wait, and a second time at nothing', async () => {
    const [one, other] = [await aVariant(subgraph.em), await aVariant(subgraph.em)];
    const covered = await aWaitingLine(subgraph.em, { variantId: one.id });
    const uncovered = await aWaitingLine(subgraph.em, { variantId: other.id });
    await aStock(subgraph.em, one.id, 1);
    await allocateWaiting(subgraph.em.fork(), {}, act.now);
    expect([(await lineOf(covered.id)).allocatedAt, (await lineOf(uncovered.id)).marks]).toEqual([
      act.now,
      ['SOLD_OUT'],
    ]);
    const again = await subgraph.statementsOf(() => allocateWaiting(subgraph.em.fork(), {}, act.now));
    expect(again.filter((sql) => /insert into|update (order_line|stock_level|sales_order)/.test(sql))).toEqual([]);
  });
});

describe('by hand', () => {
  test('each line says why it has no stock', async () => {
    const { id: variantId } = await aVariant(subgraph.em);
    const lines = [
      await aWaitingLine(subgraph.em, { variantId }),
      await aWaitingLine(subgraph.em, { variantId, quantity: 5 }),
      await aWaitingLine(subgraph.em, { variantId, marks: ['HOLD'] }),
      await aWaitingLine(subgraph.em, { variantId, awaitsReturnId: newId() }),
      await aWaitingLine(subgraph.em, { variantId }, { paidAt: null }),
      await aWaitingLine(subgraph.em, { variantId, cancelledAt: act.now }),
      await aWaitingLine(subgraph.em, { variantId, shippedAt: act.now }),
    ];
    await aStock(subgraph.em, variantId, 1);
    const ids = [...names(lines), newId(), 'no-id'];
    const all = ['done', 'SOLD_OUT', 'LINE_ON_HOLD', 'LINE_AWAITS_RETURN', 'LINE_NOT_PAID', 'LINE_CANCELLED'];
    const said = [...all, 'ALREADY_SHIPPED', 'LINE_UNKNOWN', 'LINE_UNKNOWN'];
    expect([await codes(ALLOCATE, ids), await codes(ALLOCATE, ids)]).toEqual([said, said]);
    const [first = '', second = ''] = ids;
    await change(first, { marks: ['HOLD'] });
    expect(await codes(RELEASE, [first, second, ids[6] ?? '', newId()])).toEqual([
      'done',
      'LINE_NOT_ALLOCATED',
      'ALREADY_SHIPPED',
      'LINE_UNKNOWN',
    ]);
    expect(await codes(RELEASE, [first])).toEqual(['LINE_NOT_ALLOCATED']);
    expect(await codes(ALLOCATE, [])).toBe('NO_LINES');
    expect(await codes(ALLOCATE, Array.from({ length: 501 }, newId))).toBe('TOO_MANY_LINES');
    expect(await codes(ALLOCATE, [first], 'OPERATOR')).toBe('FORBIDDEN');
  });
});

describe('cancelling', () => {
  const CANCEL = `mutation ($ids: [ID!]!) { act: cancelLines(input: { lineIds: $ids, reason: CUSTOMER }) {
    lines { id compensated { amount } } userErrors { code } } }`;

  test('frees stock and books a refund, once; what was shipped is not cancelled, nor what comes with it', async () => {
    const { id: variantId } = await aVariant(subgraph.em);
    const line = await aWaitingLine(subgraph.em, { variantId, quantity: 2, unitPrice: 1000 });
    const shipped = await aWaitingLine(subgraph.em, { variantId, shippedAt: act.now });
    await aStock(subgraph.em, variantId, 2);
    await run(variantId);
    const ask = (...ids: string[]) => subgraph.as('AGENT').ask(CANCEL, { ids });
    expect((await ask(line.id, shipped.id)).data.act.userErrors).toMatchObject([{ code: 'ALREADY_SHIPPED' }]);
    expect(await levelOf(variantId)).toMatchObject({ collected: 3, allocated: 2 });
    expect((await ask(line.id, newId())).data.act.userErrors).toMatchObject([{ code: 'LINE_UNKNOWN' }]);
    const both = await Promise.all([ask(line.id), ask(line.id)]);
    expect(both.map(({ data }) => data.act.userErrors)).toEqual([[], []]);
    expect((await ask(line.id)).data.act.lines).toMatchObject([{ compensated: { amount: 2000 } }]);
    expect(await levelOf(variantId)).toEqual({ on_hand: 2, collected: 1, allocated: 0, lines: 0 });
  });
});

test('whatever happens in whatever order, what is set aside is what lines have, and never more than there is', async () => {
  const STEPS = ['receive', 'order', 'urgent', 'hold', 'unhold', 'release', 'cancel', 'allocate', 'together'] as const;
  const step = record({
    what: constantFrom(...STEPS),
    size: integer({ min: 1, max: 4 }),
    at: integer({ min: 0, max: 9 }),
  });
  await assert(
    asyncProperty(array(step, { minLength: 6, maxLength: 14 }), async (history) => {
      const { id: variantId } = await aVariant(subgraph.em.fork());
      const lines: string[] = [];
      for (const { what, size, at } of history) {
        const chosen = lines[at % Math.max(lines.length, 1)] ?? newId();
        const within = <Result>(work: (tx: typeof subgraph.em) => Promise<Result>) =>
          subgraph.em.fork().transactional(work);
        const acts = {
          receive: () => aStock(subgraph.em.fork(), variantId, size),
          order: async () => lines.push((await aWaitingLine(subgraph.em.fork(), { variantId, quantity: size })).id),
          urgent: async () =>
            lines.push((await aWaitingLine(subgraph.em.fork(), { variantId, quantity: size, marks: ['PRIORITY'] })).id),
          hold: () => change(chosen, { marks: ['HOLD'] }),
          unhold: () => change(chosen, { marks: [] }),
          release: () => within((tx) => releaseLines(tx, [chosen], act)),
          cancel: () => within((tx) => cancelLines(tx, [chosen], 'CUSTOMER', act)),
          allocate: () => run(variantId),
          together: () =>
            Promise.all([run(variantId), within((tx) => cancelLines(tx, [chosen], 'CHANNEL', act)), run(variantId)]),
        };
        await acts[what]();
        const level = (await levelOf(variantId)) ?? { on_hand: 0, collected: 0, allocated: 0, lines: 0 };
        expect(level.lines).toBe(level.allocated);
        expect(level.allocated).toBeLessThanOrEqual(level.on_hand);
      }
      const { allocated, soldOut } = await run(variantId);
      const passed = soldOut.some(({ isPriority }) => isPriority);
      expect(passed && allocated.some(({ isPriority }) => !isPriority)).toBe(false);
    }),
    { numRuns: 6 },
  );
});

test('the job sets aside in short transactions, and those that are not covered keep nobody behind them waiting', async () => {
  const [short, rich] = [await aVariant(subgraph.em), await aVariant(subgraph.em)];
  const first = [1, 2, 3].map((minute) => aWaitingLine(subgraph.em, { variantId: short.id }, paid(minute)));
  const missed = await Promise.all(first);
  const stuck = await aVariant(subgraph.em);
  const priority = ['PRIORITY', 'SOLD_OUT'] as const;
  for (const minute of [7, 8, 9])
    await aWaitingLine(subgraph.em, { variantId: stuck.id, quantity: 5, marks: [...priority] }, paid(minute));
  await aStock(subgraph.em, stuck.id, 4);
  const then = [4, 5, 6].map((minute) => aWaitingLine(subgraph.em, { variantId: rich.id }, paid(minute)));
  const served = await Promise.all(then);
  await aStock(subgraph.em, rich.id, 3);
  const statements = await subgraph.statementsOf(() =>
    allocateWaiting(subgraph.em.fork(), {}, act.now, { variants: 200, lines: 2 }),
  );
  for (const { id } of missed) expect((await lineOf(id)).marks).toEqual(['SOLD_OUT']);
  for (const { id } of served) expect((await lineOf(id)).allocatedAt).toEqual(act.now);
  expect(statements.filter((sql) => sql.includes('skip locked')).length).toBeGreaterThan(3);
});

test('ten thousand lines cost as many statements as ten', { timeout: 60_000 }, async () => {
  const { id: variantId } = await aVariant(subgraph.em);
  const many = async (count: number) => {
    await subgraph.em.execute(
      `with made as (
         insert into sales_order (id, number, storefront_code, channel_name, channel_status, erp_status, orderer_name,
           recipient_name, personal_index, ordered_at, paid_at, collected_at)
         select uuidv7(), '261120-' || uuidv7(), 'PNR001', '자사몰', 'N20', 'RECEIVED', '', '', '{}', ?, ?, ?
         from generate_series(1, ?::int) returning id)
       insert into order_line (id, number, order_id, variant_id, quantity, unit_price, paid_amount)
       select uuidv7(), id || '-001', id, ?, 1, 1000, 1000 from made`,
      [act.now, act.now, act.now, count, variantId],
    );
    await subgraph.em.execute(
      `insert into stock_level (variant_id, warehouse_code, on_hand, collected, allocated, changed_at)
       values (?, '01', ?, ?, 0, ?) on conflict (variant_id, warehouse_code) do update
       set on_hand = stock_level.on_hand + excluded.on_hand, collected = stock_level.collected + excluded.collected`,
      [variantId, count, count, act.now],
    );
    let given = 0;
    const statements = await subgraph.statementsOf(async () => void (given = (await run(variantId)).allocated.length));
    return { given, statements: statements.length };
  };
  const few = await many(10);
  expect(await many(10_000)).toEqual({ given: 10_000, statements: few.statements });
  expect(await levelOf(variantId)).toMatchObject({ allocated: 10_010, lines: 10_010 });

  // Now every line is set aside, and the index holds those that wait alone.
  await subgraph.em.execute('analyze order_line');
  const plan = await subgraph.em.execute(
    `explain select id from order_line where variant_id = ? and allocated_at is null and shipped_at is null
     and cancelled_at is null and awaits_return_id is null and not marks && '{SOLD_OUT,HOLD}'`,
    [variantId],
  );
  expect(JSON.stringify(plan)).toContain('order_line_new_index');
});
