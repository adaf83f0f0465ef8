import { isRefusal } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aCourier, connectCourier } from '../courier/courier.factory.ts';
import { anOrderLine } from '../order/order.factory.ts';
import { orders } from '../subgraph.ts';
import { requestReturnOfClaim, withdrawReturnsOfClaims } from './index.ts';
import { aShippedOrder } from './return.factory.ts';
import { done, recordsOf, stockOf, whenFetched } from './testing/return-asks.ts';

const ACT = { actor: null, now: new Date('2026-11-21T05:00:00Z') };

let subgraph: TestSubgraph;
const calledOff: string[] = [];
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, ACT.now);
  const known = aCourier();
  const cancelPickup: typeof known.courier.cancelPickup = async ({ reference }) => {
    calledOff.push(reference);
    return { outcome: 'DONE', value: null };
  };
  connectCourier({ ...known, courier: { ...known.courier, cancelPickup } });
});
afterAll(() => subgraph.stop());

type Sold = Awaited<ReturnType<typeof aShippedOrder>>;

/** A claim as it is collected; gives the return, or why there is none. */
async function claim(sold: Sold, more: Partial<Parameters<typeof requestReturnOfClaim>[1]> = {}) {
  const lines = [{ orderLineId: sold.line.id, quantity: sold.line.quantity }];
  const wanted = {
    orderId: sold.order.id,
    claimNumber: 'C-1',
    nameless: 'X-01',
    kind: 'RETURN' as const,
    lines,
    ...more,
  };
  const row = await subgraph.em.fork().transactional((tx) => requestReturnOfClaim(tx, wanted, ACT));
  return isRefusal(row) ? { code: row.code, id: '', number: '' } : { code: null, id: row.id, number: row.number };
}

/** The word of the marketplace that there is no claim on lines any more. */
function end(lineIds: readonly string[], isRefused: boolean, unclaimed = lineIds) {
  const said = isRefused ? 'R11 반품거부' : 'N40 배송완료';
  const ended = lineIds.map((orderLineId) => ({ orderLineId, isRefused, said }));
  return subgraph.em
    .fork()
    .transactional((tx) => withdrawReturnsOfClaims(tx, { ended, unclaimed: new Set(unclaimed) }, ACT));
}

async function shown(id: string) {
  const query = `query ($id: ID!) { orderReturn(id: $id) { state endedAt history { step note toState actorName }
    order { erpStatus lines { returningQuantity } } replacementOrder { erpStatus } } }`;
  const { data, errors } = await subgraph.as('AGENT').ask(query, { id });
  expect(errors).toEqual([]);
  return data.orderReturn;
}

test('a claim that is turned down there ends its return and calls the courier off, once for two who bring it at once', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const { id, number } = await claim(sold);
  const { trackingNumber } = await whenFetched(subgraph, id);
  const told = await Promise.all([end([sold.line.id], true), end([sold.line.id], true)]);
  expect([...told, await end([sold.line.id], true)]).toEqual([[], [], []]);
  const row = await shown(id);
  expect(row).toMatchObject({
    state: 'CANCELLED',
    order: { erpStatus: 'DELIVERED', lines: [{ returningQuantity: 0 }] },
  });
  const turnedDown = { step: 'REJECT', note: 'R11 반품거부', toState: 'CANCELLED', actorName: null };
  expect(row.history.filter(({ step }: { step: string }) => step === 'REJECT')).toEqual([turnedDown]);
  expect(await recordsOf(subgraph, id)).toEqual([
    ['REQUESTED', trackingNumber],
    ['CANCELLED', trackingNumber],
  ]);
  await vi.waitFor(() => expect(calledOff).toEqual([number]), { timeout: 8000 });
  // The marketplace said so itself and is told nothing.
  expect(await subgraph.em.execute('select from outward_task where order_id = ?', [sold.order.id])).toEqual([]);
  // A late answer of before does not bring it back; another claim is another return.
  expect(await claim(sold)).toMatchObject({ id, code: null });
  expect((await shown(id)).state).toBe('CANCELLED');
  const again = await claim(sold, { claimNumber: 'C-2' });
  expect(again.code).toBeNull();
  expect(again.id).not.toBe(id);
});

test('a claim that was taken back and is asked for again is another return; late answers end where the marketplace is', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const first = await claim(sold, { claimNumber: null });
  expect(await end([sold.line.id], false)).toEqual([]);
  expect((await shown(first.id)).history.at(-1)).toMatchObject({ step: 'WITHDRAW', note: 'N40 배송완료' });
  const second = await claim(sold, { claimNumber: null });
  expect(second.id).not.toBe(first.id);
  expect(await claim(sold, { claimNumber: null })).toEqual(second);
  // It is given a number once the seller accepts it, and stays one return.
  expect(await claim(sold, { claimNumber: 'C-9' })).toEqual(second);
  await end([sold.line.id], true);
  // Without a number nobody knows whether this is a late answer or a new claim.
  expect(await claim(sold, { claimNumber: null })).toMatchObject({ code: 'CLAIM_TURNED_DOWN' });
  expect((await shown(second.id)).order.lines).toEqual([{ returningQuantity: 0 }]);
});

test('an exchange that is taken back takes the order with it that was to ship', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const { id } = await claim(sold, { kind: 'SAME_ITEM_EXCHANGE', underway: 'E20 교환준비' });
  expect(await stockOf(subgraph, sold.variant.id)).toMatchObject({ collected: 2 });
  expect((await shown(id)).history.map(({ step }: { step: string }) => step)).toEqual(['REQUEST', 'NOTE_CHANNEL']);
  expect(await end([sold.line.id], true)).toEqual([]);
  expect(await shown(id)).toMatchObject({ state: 'CANCELLED', replacementOrder: { erpStatus: 'CANCELLED' } });
  expect(await stockOf(subgraph, sold.variant.id)).toMatchObject({ collected: 0 });
});

test('goods that are here already, or of which a part is still claimed, stay and are noted for people', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const other = await anOrderLine(subgraph.em, {
    orderId: sold.order.id,
    variantId: sold.variant.id,
    shippedAt: ACT.now,
  });
  const both = [sold.line, other].map(({ id, quantity }) => ({ orderLineId: id, quantity }));
  const { id, number } = await claim(sold, { lines: both });
  const said = { orderLineId: sold.line.id, said: 'R11 반품거부', number };
  expect(await end([sold.line.id], true)).toEqual([{ ...said, code: 'CLAIM_PARTLY_ENDED' }]);
  await done(subgraph.as('HEADQUARTERS'), 'arriveReturn', { returnId: id });
  expect(await end([sold.line.id, other.id], true)).toEqual([{ ...said, code: 'GOODS_ARRIVED' }]);
  const row = await shown(id);
  expect(row.state).toBe('ARRIVED');
  expect(row.history.at(-1)).toMatchObject({ step: 'NOTE_CHANNEL', note: 'R11 반품거부', toState: 'ARRIVED' });
  expect(row.order.lines.map(({ returningQuantity }: { returningQuantity: number }) => returningQuantity)).toEqual(
    both.map(({ quantity }) => quantity),
  );
});
