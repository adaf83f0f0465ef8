import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allocated } from '../allocation/allocation.factory.ts';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aConnection, aListing } from '../connection/connection.factory.ts';
import { anAccount, startMarketplaces, type TestMarketplaces } from '../connector/testing/marketplaces.ts';
import { aStock } from '../stock/stock.factory.ts';
import { orders } from '../subgraph.ts';
import { collect } from './collect.ts';
import { aMallOf, collectedOf, linesOf } from './testing/a-mall.ts';
import { DISMISS, QUARANTINE, REPLAY } from './testing/documents.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
let marketplaces: TestMarketplaces;
beforeAll(async () => {
  [subgraph, marketplaces] = await Promise.all([startTestSubgraph(orders, NOW), startMarketplaces(NOW)]);
});
beforeEach(async () => {
  marketplaces.simulators.setNow(NOW);
  await marketplaces.simulators.tell('cafe24', {});
});
afterAll(() => Promise.all([subgraph.stop(), marketplaces.stop()]));

const aMall = (more = {}) => aMallOf(subgraph.em, marketplaces, NOW, more);

describe('what is new', () => {
  test('a paid order comes in once with its lines and its stock; an unpaid one waits until it is paid', async () => {
    const { put, run, tell, item, connection, variant } = await aMall();
    const [, unpaid] = await put([{ items: [item] }, { items: [item], paid: false }]);
    expect(await run()).toMatchObject({ state: 'DONE', added: 1 });
    expect(await collectedOf(subgraph.em, variant.id)).toEqual({ collected: 2, allocated: 0 });
    expect(await run()).toMatchObject({ state: 'DONE', added: 0, changed: 0 });
    marketplaces.simulators.setNow(new Date(NOW.getTime() + 30_000));
    await tell(`/orders/${unpaid}`, { status: 'N10' });
    expect(await run(new Date(NOW.getTime() + 60_000))).toMatchObject({ added: 1 });
    expect(await linesOf(subgraph.em, connection.id)).toHaveLength(2);
    expect(await collectedOf(subgraph.em, variant.id)).toEqual({ collected: 4, allocated: 0 });
  });

  test('many of one product are a bulk order, in whatever lines', async () => {
    const { put, run, item, connection } = await aMall();
    await put([
      {
        items: [
          { ...item, quantity: 6 },
          { ...item, quantity: 4 },
        ],
      },
      { items: [{ ...item, quantity: 9 }] },
    ]);
    await run();
    const rows = await subgraph.em.execute(
      'select is_bulk from sales_order where connection_id = ? order by external_number',
      [connection.id],
    );
    expect(rows).toEqual([{ is_bulk: true }, { is_bulk: false }]);
  });

  test('1,000 orders delivered three times, turned around and with answers lost, are 1,000 orders', async () => {
    const { put, run, tell, item, connection, variant } = await aMall({ CAFE24_PAGE: '250' });
    await put(
      Array.from({ length: 1000 }, (_none, index) => ({
        at: new Date(NOW.getTime() - index * 1000),
        items: [{ ...item, quantity: 1 }],
      })),
    );
    await tell('', { twice: true });
    await run();
    await tell('', { shuffled: true, twice: false });
    await run(new Date(NOW.getTime() + 1000));
    await tell('', { lostReplies: 1 });
    await run(new Date(NOW.getTime() + 2000));
    await run(new Date(NOW.getTime() + 3000));
    expect(await linesOf(subgraph.em, connection.id)).toHaveLength(1000);
    expect(await collectedOf(subgraph.em, variant.id)).toEqual({ collected: 1000, allocated: 0 });
  });

  test('two runs at once are one; the other is told to come again', async () => {
    const { put, item, connection } = await aMall();
    await put([{ items: [item] }]);
    const both = await Promise.all([0, 1].map(() => collect(subgraph.em.fork(), connection.id, NOW)));
    expect(both.toSorted()).toEqual(['BUSY', 'DONE']);
    expect(await linesOf(subgraph.em, connection.id)).toHaveLength(1);
  });
});

describe('what changes', () => {
  test('a line that the marketplace cancels before shipping gives its pieces back; an older answer does not bring it back', async () => {
    const { put, run, tell, item, connection, variant } = await aMall();
    const [id] = await put([{ items: [item, item] }]);
    await run();
    await tell(`/orders/${id}`, { status: 'C40', items: [`${id}-01`] });
    expect(await run()).toMatchObject({ changed: 1 });
    expect(await linesOf(subgraph.em, connection.id)).toMatchObject([
      { status: 'C40', cancelled: true },
      { status: 'N10', cancelled: false, erp: 'RECEIVED' },
    ]);
    expect(await collectedOf(subgraph.em, variant.id)).toEqual({ collected: 2, allocated: 0 });
    await tell('', { stale: true });
    expect(await run()).toMatchObject({ changed: 0 });
    expect(await linesOf(subgraph.em, connection.id)).toMatchObject([{ cancelled: true }, { cancelled: false }]);
  });

  test('a line whose cancellation is asked for is on hold until that is decided, and what people held stays so', async () => {
    const { put, run, tell, item, variant, connection } = await aMall();
    const [first, held, done] = await put([{ items: [item] }, { items: [item] }, { items: [item] }]);
    const [late] = await put([{ items: [item] }]);
    await tell(`/orders/${late}`, { status: 'C00' });
    await run();
    const lines = await subgraph.em.execute<{ id: string; external: string }[]>(
      `select line.id, ordered.external_number as external from order_line as line
         join sales_order as ordered on ordered.id = order_id where connection_id = ?`,
      [connection.id],
    );
    const idOf = (number: unknown) => lines.find(({ external }) => external === number)?.id;
    const hold = (act: string, number: unknown) =>
      subgraph
        .as('HEADQUARTERS')
        .ask(`mutation ($ids: [ID!]!) { act: ${act}(input: { lineIds: $ids }) { results { userErrors { code } } } }`, {
          ids: [idOf(number)],
        })
        .then(({ data }) => data.act.results[0].userErrors);
    expect(await hold('holdLines', held)).toEqual([]);
    for (const id of [first, held, done]) await tell(`/orders/${id}`, { status: id === done ? 'C10' : 'C00' });
    for (const _twice of [1, 2]) await run();
    await aStock(subgraph.em, variant.id, 20, NOW);
    expect(await hold('unholdLines', first)).toEqual([{ code: 'CANCEL_ASKED' }]);
    const standing = async () => {
      const nodes = await Promise.all(
        [first, held, done, late].map(async (number) => {
          const { data } = await subgraph
            .as('HEADQUARTERS')
            .ask(
              'query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrderLine { flags cancelAskedAt cancelledAt } } }',
              { of: [{ __typename: 'OrderLine', id: idOf(number) }] },
            );
          const { flags, cancelAskedAt, cancelledAt } = data._entities[0];
          const marks = flags.filter((flag: string) => flag !== 'SOLD_OUT');
          return [marks.join(), cancelAskedAt !== null, cancelledAt !== null];
        }),
      );
      return nodes;
    };
    await allocated(subgraph.em, variant.id, NOW);
    expect(await standing()).toEqual([1, 2, 3, 4].map(() => ['HOLD', true, false]));
    await tell(`/orders/${first}`, { status: 'N20' });
    await tell(`/orders/${held}`, { status: 'C11' });
    // What the desk cancels itself is done at the mall too.
    const cancelled = await subgraph
      .as('HEADQUARTERS')
      .ask(
        'mutation ($ids: [ID!]!) { cancelLines(input: { lineIds: $ids, reason: CUSTOMER }) { userErrors { code } } }',
        {
          ids: [idOf(late)],
        },
      );
    expect(cancelled.data.cancelLines.userErrors).toEqual([]);
    const told = () =>
      subgraph.em.execute('select state, claim_answer from outward_task where connection_id = ? and kind = ?', [
        connection.id,
        'CLAIM',
      ]);
    await expect.poll(told, { timeout: 8000 }).toEqual([{ state: 'DONE', claim_answer: 'COMPLETE' }]);
    await tell(`/orders/${done}`, { status: 'C40' });
    await run();
    await allocated(subgraph.em, variant.id, NOW);
    expect(await standing()).toEqual([
      ['ALLOCATED', false, false],
      ['HOLD', false, false],
      ['', false, true],
      ['', false, true],
    ]);
    expect((await linesOf(subgraph.em, connection.id)).map(({ status }) => status).toSorted()).toEqual([
      'C11',
      'C40',
      'C40',
      'N20',
    ]);
  });

  test('a cancellation after shipping changes nothing and is shown to people, once', async () => {
    const { put, run, tell, item, connection } = await aMall();
    const [id] = await put([{ items: [item] }]);
    await run();
    await subgraph.em.execute(
      `update order_line set shipped_at = ? where order_id in (select id from sales_order where connection_id = ?)`,
      [NOW, connection.id],
    );
    await tell(`/orders/${id}`, { status: 'C40' });
    expect(await run()).toMatchObject({ quarantined: 1 });
    expect(await run()).toMatchObject({ quarantined: 0 });
    expect(await linesOf(subgraph.em, connection.id)).toMatchObject([{ status: 'C40', cancelled: false }]);
    const { data } = await subgraph.as('HEADQUARTERS').ask(QUARANTINE, { connectionId: connection.id });
    expect(data.quarantinedOrders.nodes).toMatchObject([{ code: 'CANCELLED_AFTER_SHIPPING', order: { lines: [{}] } }]);
  });

  test('a return asked for at the marketplace is a return here, once; one that cannot be is shown to people', async () => {
    const { put, run, tell, item, connection } = await aMall();
    const [shipped, waiting] = await put([{ items: [item] }, { items: [item] }]);
    await run();
    await subgraph.em.execute(
      `update order_line set shipped_at = ?, delivered_at = ? where order_id in
         (select id from sales_order where connection_id = ? and external_number = ?)`,
      [NOW, NOW, connection.id, shipped],
    );
    for (const id of [shipped, waiting]) await tell(`/orders/${id}`, { status: 'R00' });
    await run();
    await tell('', { twice: true });
    await tell(`/orders/${shipped}`, { status: 'R10' });
    await run();
    const returns = await subgraph.em.execute(
      `select source, kind from order_return where order_id in (select id from sales_order where connection_id = ?)`,
      [connection.id],
    );
    expect(returns).toEqual([{ source: 'CHANNEL', kind: 'RETURN' }]);
    expect((await linesOf(subgraph.em, connection.id)).map(({ erp }) => erp).toSorted()).toEqual([
      'RECEIVED',
      'RETURN_REQUESTED',
    ]);
    const { data } = await subgraph.as('HEADQUARTERS').ask(QUARANTINE, { connectionId: connection.id });
    expect(data.quarantinedOrders.nodes).toMatchObject([{ code: 'CLAIM_NOT_TAKEN', externalNumber: waiting }]);
  });

  test('a new address counts until everything is shipped', async () => {
    const { put, run, tell, item, connection } = await aMall();
    const [id] = await put([{ items: [item] }]);
    await run();
    await tell(`/orders/${id}`, { status: 'N20', address: '서울특별시 중구 세종대로 110' });
    expect(await run()).toMatchObject({ changed: 1 });
    const order = await subgraph
      .as('AGENT')
      .ask('query ($id: ID!) { quarantinedOrders(connectionId: $id) { nodes { id } } }', { id: connection.id });
    expect(order.errors).toEqual([]);
    expect(await run()).toMatchObject({ changed: 0 });
  });
});

describe('what cannot be taken in', () => {
  test('is put aside with its reason and masked, replayed once its variant is known, or dismissed with a reason', async () => {
    const { put, run, item, connection, code } = await aMall();
    const [id, broken] = await put([
      { items: [{ ...item, sku: 'NEVER-MADE', variantCode: 'P0000000NONE' }] },
      { items: [item], patch: { items: [{ order_item_code: 'x-01', quantity: -3, product_price: '1.00' }] } },
      { items: [item] },
    ]);
    expect(await run()).toMatchObject({ state: 'DONE', added: 1, quarantined: 2 });
    expect(await run()).toMatchObject({ quarantined: 0 });

    const operator = subgraph.as('OPERATOR', { storefronts: [code] });
    const { data } = await operator.ask(QUARANTINE, { connectionId: connection.id });
    const found = Object.fromEntries(
      data.quarantinedOrders.nodes.map((node: { externalNumber: string }) => [node.externalNumber, node]),
    );
    expect(found[String(id)]).toMatchObject({ code: 'VARIANT_UNKNOWN', reason: `${id}-01: P0000000NONE, NEVER-MADE` });
    expect(found[String(broken)]).toMatchObject({ code: 'MALFORMED', reason: 'items.0.quantity: less than one' });
    expect(found[String(id)].payload).not.toMatch(/홍길동|1234|포천/);
    expect(found[String(id)].payload).toContain(String(id));
    const ids = [found[String(id)].id, found[String(broken)].id];
    const stranger = await subgraph.as('OPERATOR', { storefronts: ['PNR-OTHER'] }).ask(REPLAY, { ids });
    expect(stranger.data.replayQuarantinedOrders.results).toMatchObject([
      { userErrors: [{ code: 'QUARANTINE_UNKNOWN' }] },
      { userErrors: [{ code: 'QUARANTINE_UNKNOWN' }] },
    ]);

    await aVariant(subgraph.em, { sku: 'NEVER-MADE' });
    const replayed = await operator.ask(REPLAY, { ids });
    expect(replayed.data.replayQuarantinedOrders.results).toMatchObject([
      { quarantined: { state: 'REPLAYED', settledBy: operator.actor.name }, userErrors: [] },
      { quarantined: { state: 'WAITING' }, userErrors: [{ code: 'QUARANTINE_STILL_FLAWED' }] },
    ]);
    expect(await linesOf(subgraph.em, connection.id)).toHaveLength(2);
    const again = await operator.ask(REPLAY, { ids: [ids[0]] });
    expect(again.data.replayQuarantinedOrders.results[0].userErrors).toEqual([{ code: 'QUARANTINE_SETTLED' }]);

    const without = await operator.ask(DISMISS, { ids, reason: ' ' });
    expect(without.data.dismissQuarantinedOrders.userErrors).toEqual([{ code: 'REASON_MISSING' }]);
    const dismissed = await operator.ask(DISMISS, { ids: [ids[1]], reason: '시험 주문' });
    expect(dismissed.data.dismissQuarantinedOrders.results[0].quarantined).toEqual({
      state: 'DISMISSED',
      dismissal: '시험 주문',
    });
    await run();
    const left = await operator.ask(QUARANTINE, { connectionId: connection.id });
    expect(left.data.quarantinedOrders.nodes).toEqual([]);
    expect(await subgraph.clearText(['홍길동', '01012345678'])).toEqual([]);
  });
});

describe('two ways to one order', () => {
  test('what the marketplace itself and its relay both tell of is one order', async () => {
    const { put, run, item, connection, code, variant } = await aMall();
    const store = anAccount();
    const direct = await aConnection(subgraph.em, { storefrontCode: code, connector: 'NAVER', account: store });
    await aListing(subgraph.em, { connectionId: direct.id, variantId: variant.id, externalVariant: `O-${newId()}` });
    const number = `2026${newId().slice(-8)}`;
    await marketplaces.tell(`naver/stores/${store}/orders`, [
      { orderId: number, items: [{ sku: variant.sku, quantity: 2 }] },
    ]);
    await put([{ market: { id: 'shopn', number }, items: [item] }]);
    await Promise.all([run(), collect(subgraph.em.fork(), direct.id, NOW)]);
    const rows = await subgraph.em.execute<unknown[]>('select id from sales_order where marketplace_number = ?', [
      number,
    ]);
    expect(rows).toHaveLength(1);
    expect(await collectedOf(subgraph.em, variant.id)).toEqual({ collected: 2, allocated: 0 });
    await run(new Date(NOW.getTime() + 1000));
    await collect(subgraph.em.fork(), direct.id, new Date(NOW.getTime() + 1000));
    const known = await subgraph.em.execute<unknown[]>(
      'select order_id from known_duplicate where connection_id in (?, ?)',
      [connection.id, direct.id],
    );
    expect(known).toHaveLength(1);
  });
});
