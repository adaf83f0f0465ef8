import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aConnection } from '../connection/connection.factory.ts';
import { OrderRow, type OrderLineRow } from '../order/order.entity.ts';
import { anOrder, anOrderLine } from '../order/order.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';

const RESULTS =
  '{ results { lineId line { flags flagColour flagNote } userErrors { code } } userErrors { code field } }';
const acts = {
  hold: `mutation ($ids: [ID!]!, $note: String) { act: holdLines(input: { lineIds: $ids, note: $note }) ${RESULTS} }`,
  unhold: `mutation ($ids: [ID!]!) { act: unholdLines(input: { lineIds: $ids }) ${RESULTS} }`,
  flag: `mutation ($ids: [ID!]!, $note: String) { act: flagLines(input: { lineIds: $ids, colour: RED, note: $note }) ${RESULTS} }`,
  unflag: `mutation ($ids: [ID!]!) { act: unflagLines(input: { lineIds: $ids }) ${RESULTS} }`,
  prioritize: `mutation ($ids: [ID!]!) { act: prioritizeLines(input: { lineIds: $ids }) ${RESULTS} }`,
  unprioritize: `mutation ($ids: [ID!]!) { act: unprioritizeLines(input: { lineIds: $ids }) ${RESULTS} }`,
} as const;
const HISTORY =
  'query ($id: ID!) { order(id: $id) { markChanges { mark isSet colour note actorName lineId } lines { flagNote flagColour } } }';

let subgraph: TestSubgraph;
let order: OrderRow;
let variantId: string;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  await aStorefront(subgraph.em, { code: 'PNR001' });
  await aStorefront(subgraph.em, { code: 'PNR002' });
  order = await anOrder(subgraph.em, { storefrontCode: 'PNR002', number: '261121-1' });
  variantId = (await aVariant(subgraph.em)).id;
});
afterAll(() => subgraph.stop());

const aLine = (details: Partial<OrderLineRow> = {}) =>
  anOrderLine(subgraph.em, { orderId: order.id, variantId, ...details });

async function run(act: keyof typeof acts, ids: readonly string[], asker = subgraph.as('SENIOR'), note?: string) {
  const { data, errors } = await asker.ask(acts[act], { ids, note });
  return data?.act ?? errors[0]?.message;
}

const codesOf = (answer: { results: { userErrors: { code: string }[] }[] }) =>
  answer.results.map(({ userErrors }) => userErrors[0]?.code ?? 'done');

async function marksOfOrder(): Promise<string[]> {
  const { lineMarks } = await subgraph.em.fork().findOneOrFail(OrderRow, order.id);
  return lineMarks.toSorted();
}

describe('marks on many lines', () => {
  test('each line has its own result, and one that is refused takes none of the others along', async () => {
    const [waiting, shipped, cancelled] = [
      await aLine(),
      await aLine({ shippedAt: new Date('2026-11-20T04:00:00Z') }),
      await aLine({ cancelledAt: new Date('2026-11-20T04:00:00Z') }),
    ];
    const unknown = newId();
    const answer = await run('hold', [waiting.id, shipped.id, cancelled.id, unknown, 'no-id', waiting.id]);
    expect(codesOf(answer)).toEqual(['done', 'LINE_SHIPPED', 'LINE_CANCELLED', 'LINE_UNKNOWN', 'LINE_UNKNOWN']);
    expect(answer.results[0].line.flags).toEqual(['HOLD']);
    expect(await marksOfOrder()).toEqual(['HOLD']);
    expect(codesOf(await run('unhold', [waiting.id]))).toEqual(['done']);
    expect(await marksOfOrder()).toEqual([]);
  });

  test('a second time changes nothing and is no second entry, even when two come at once', async () => {
    const { id } = await aLine();
    await Promise.all([run('prioritize', [id]), run('prioritize', [id])]);
    expect(codesOf(await run('prioritize', [id]))).toEqual(['done']);
    const { data } = await subgraph.as('AGENT').ask(HISTORY, { id: order.id });
    const about = data.order.markChanges.filter(({ lineId }: { lineId: string }) => lineId === id);
    expect(about).toEqual([
      { mark: 'PRIORITY', isSet: true, colour: null, note: null, actorName: expect.any(String), lineId: id },
    ]);
    await run('unprioritize', [id]);
  });

  test('a flag has a colour and a note, on shipped lines too; who bought is told nothing of it', async () => {
    const customer = newId();
    const own = await anOrder(subgraph.em, { storefrontCode: 'PNR002', customerId: customer });
    const line = await aLine({ orderId: own.id, shippedAt: new Date('2026-11-20T04:00:00Z') });
    await run('flag', [line.id], undefined, '  파손 주의 ');
    const seen = await subgraph.as('AGENT').ask(HISTORY, { id: own.id });
    expect(seen.data.order.lines).toEqual([{ flagNote: '파손 주의', flagColour: 'RED' }]);
    expect(seen.data.order.markChanges).toHaveLength(1);
    const self = await subgraph.as('CONSUMER', { customer }).ask(HISTORY, { id: own.id });
    expect(self.data.order).toEqual({ markChanges: [], lines: [{ flagNote: null, flagColour: null }] });
    await run('unflag', [line.id]);
    const after = await subgraph.as('AGENT').ask(HISTORY, { id: own.id });
    expect(after.data.order.lines).toEqual([{ flagNote: null, flagColour: null }]);
    expect(after.data.order.markChanges.map(({ isSet }: { isSet: boolean }) => isSet)).toEqual([false, true]);
  });

  test('of many changes of one order the last are told, and an order with few keeps its own', async () => {
    const both = [
      await anOrder(subgraph.em, { storefrontCode: 'PNR002' }),
      await anOrder(subgraph.em, { storefrontCode: 'PNR002' }),
    ];
    for (const [place, { id }] of both.entries()) {
      const line = await aLine({ orderId: id });
      await subgraph.em.execute(
        `insert into order_mark_change (id, order_id, order_line_id, mark, is_set, actor_id, actor_name, changed_at)
         select gen_random_uuid(), ?, ?, 'HOLD', true, gen_random_uuid(), '상담원', timestamptz '2026-11-20' + ? * interval '1 hour' + n * interval '1 second'
         from generate_series(1, ?) as n`,
        [id, line.id, place, place === 0 ? 3 : 450],
      );
    }
    const nodes = both.map(({ id }, place) => `o${place}: order(id: "${id}") { markChanges { id } }`);
    const { data } = await subgraph.as('AGENT').ask(`{ ${nodes.join(' ')} }`);
    expect([data.o0.markChanges.length, data.o1.markChanges.length]).toEqual([3, 200]);
  });

  test('an operator marks lines of their storefronts; others are not there for them', async () => {
    const { id } = await aLine();
    const foreign = subgraph.as('OPERATOR', { storefronts: ['PNR001'] });
    expect((await run('hold', [id], foreign)).userErrors).toMatchObject([{ code: 'LINE_UNKNOWN' }]);
    const own = subgraph.as('OPERATOR', { storefronts: ['PNR002'] });
    expect(codesOf(await run('hold', [id], own))).toEqual(['done']);
    expect(await run('hold', [id], subgraph.as('AGENT'))).toBe('You may not ask this');
    await run('unhold', [id], own);
  });

  test.each([
    [[], undefined, 'NO_LINES', 'lineIds'],
    [Array.from({ length: 501 }, newId), undefined, 'TOO_MANY_LINES', 'lineIds'],
    [[newId()], '가'.repeat(201), 'NOTE_TOO_LONG', 'note'],
  ])('too few, too many and too much said are refused as a whole', async (ids, note, code, field) => {
    const answer = await run('hold', ids, undefined, note);
    expect(answer).toEqual({ results: null, userErrors: [{ code, field: ['input', field] }] });
  });

  test('the marketplace is told of a hold and of its end, by who runs the storefront too', async () => {
    const { em } = subgraph;
    const connection = await aConnection(em, { storefrontCode: 'PNR002' });
    const theirs = await anOrder(em, { storefrontCode: 'PNR002', connectionId: connection.id, externalNumber: 'X-1' });
    const line = await aLine({ orderId: theirs.id, externalNumber: 'X-1-1' });
    const operator = subgraph.as('OPERATOR', { storefronts: ['PNR002'] });
    for (const act of ['hold', 'hold', 'unhold'] as const) await run(act, [line.id], operator);
    const told = await em.execute('select line_numbers, is_held from outward_task where order_id = ? order by id', [
      theirs.id,
    ]);
    expect(told).toEqual([
      { line_numbers: ['X-1-1'], is_held: true },
      { line_numbers: ['X-1-1'], is_held: false },
    ]);
  });

  test('500 lines are one act, on record once for the order', async () => {
    const lines = await Promise.all(Array.from({ length: 5 }, () => aLine()));
    const { em } = subgraph;
    const before = await em.execute("select count(*)::int as count from audit_entry where act = 'order-line.hold'");
    expect(
      codesOf(
        await run(
          'hold',
          lines.map(({ id }) => id),
        ),
      ),
    ).toEqual(Array(5).fill('done'));
    const after = await em.execute("select count(*)::int as count from audit_entry where act = 'order-line.hold'");
    expect(Number(after[0]?.count) - Number(before[0]?.count)).toBe(1);
  });
});
