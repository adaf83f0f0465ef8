import { isRefusal, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { orders } from '../subgraph.ts';
import { moveStock, type StockMove } from './move-stock.ts';
import { aStock } from './stock.factory.ts';

const act = { actor: null, now: new Date('2026-11-20T01:00:00Z') };

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
});
afterAll(() => subgraph.stop());

function move(...moves: StockMove[]) {
  return subgraph.em.fork().transactional((tx) => moveStock(tx, moves, act));
}

async function levelOf(variantId: string) {
  const [level] = await subgraph.em.execute(
    'select on_hand, collected, allocated, sellable from stock_level where variant_id = ?',
    [variantId],
  );
  return level;
}

async function entriesOf(variantId: string) {
  return subgraph.em.execute(
    `select sum(on_hand)::int as on_hand, sum(collected)::int as collected, sum(allocated)::int as allocated,
       count(*)::int as entries
     from stock_entry where variant_id = ?`,
    [variantId],
  );
}

test('a level is the sum of its entries, and what is collected is no longer for sale', async () => {
  const { id: variantId } = await aVariant(subgraph.em);
  const subject = { type: 'OrderLine', id: newId(), label: '261120-1-001' };
  await aStock(subgraph.em, variantId, 10);
  expect(await move({ variantId, cause: 'COLLECTION', collected: 3, subject })).toBeNull();
  expect(await move({ variantId, cause: 'ALLOCATION', allocated: 3, subject })).toBeNull();
  expect(await levelOf(variantId)).toEqual({ on_hand: 10, collected: 3, allocated: 3, sellable: 7 });
  expect(await move({ variantId, cause: 'SHIPMENT', onHand: -3, collected: -3, allocated: -3, subject })).toBeNull();
  expect(await levelOf(variantId)).toEqual({ on_hand: 7, collected: 0, allocated: 0, sellable: 7 });
  expect(await entriesOf(variantId)).toEqual([{ on_hand: 7, collected: 0, allocated: 0, entries: 4 }]);
});

test('an act that began before the last change leaves the level as changed as it was', async () => {
  const { id: variantId } = await aVariant(subgraph.em);
  const changedAt = async () => {
    const [level] = await subgraph.em.execute('select changed_at from stock_level where variant_id = ?', [variantId]);
    return new Date(level?.['changed_at']).getTime();
  };
  const later = new Date(act.now.getTime() + 60_000);
  const receipt: StockMove = { variantId, cause: 'RECEIPT', onHand: 10 };
  await subgraph.em.fork().transactional((tx) => moveStock(tx, [receipt], { ...act, now: later }));
  await move({ variantId, cause: 'COLLECTION', collected: 3, subject: { type: 'OrderLine', id: newId(), label: '1' } });
  expect(await changedAt()).toBe(later.getTime());
});

test('more may be ordered than there is, and then nothing is for sale; no more can be set aside or taken out', async () => {
  const { id: variantId } = await aVariant(subgraph.em);
  await aStock(subgraph.em, variantId, 2);
  expect(await move({ variantId, cause: 'COLLECTION', collected: 5 })).toBeNull();
  expect(await levelOf(variantId)).toEqual({ on_hand: 2, collected: 5, allocated: 0, sellable: 0 });
  for (const refused of [
    { variantId, cause: 'ALLOCATION', allocated: 3 },
    { variantId, cause: 'COUNT', onHand: -3 },
    { variantId, cause: 'RELEASE', allocated: -1 },
  ] as const) {
    expect(await move(refused)).toMatchObject({ code: 'STOCK_BELOW_ZERO' });
  }
  expect(await entriesOf(variantId)).toMatchObject([{ entries: 2 }]);
});

test('a whole act is refused or written, and one that changes nothing leaves no entry', async () => {
  const [one, other] = [await aVariant(subgraph.em), await aVariant(subgraph.em)];
  await aStock(subgraph.em, one.id, 5);
  const outcome = await move(
    { variantId: one.id, cause: 'COUNT', onHand: -5 },
    { variantId: other.id, cause: 'COUNT', onHand: -1 },
  );
  expect(outcome).toMatchObject({ code: 'STOCK_BELOW_ZERO' });
  expect(await levelOf(one.id)).toMatchObject({ on_hand: 5 });
  expect(await move({ variantId: one.id, cause: 'COUNT' })).toBeNull();
  expect(await entriesOf(one.id)).toMatchObject([{ entries: 1 }]);
});

test('forty at once who each want one of thirty get thirty, and nobody waits for ever', async () => {
  const [one, other] = [await aVariant(subgraph.em), await aVariant(subgraph.em)];
  await aStock(subgraph.em, one.id, 30);
  await aStock(subgraph.em, other.id, 100);
  const outcomes = await Promise.all(
    Array.from({ length: 40 }, (_unused, index) => {
      const moves: StockMove[] = [one, other].map(({ id }) => ({ variantId: id, cause: 'COUNT', onHand: -1 }));
      // Half of them name the goods the other way round, which would be a deadlock if they were locked as named.
      return move(...(index % 2 === 0 ? moves : moves.toReversed()));
    }),
  );
  expect(outcomes.filter(isRefusal)).toHaveLength(10);
  expect([await levelOf(one.id), await levelOf(other.id)]).toMatchObject([{ on_hand: 0 }, { on_hand: 70 }]);
});

test('a hundred changes within a second put one push on the list', async () => {
  const { id: variantId } = await aVariant(subgraph.em);
  const before = await pushes();
  await Promise.all(Array.from({ length: 100 }, () => move({ variantId, cause: 'RECEIPT', onHand: 1 })));
  expect((await pushes()) - before).toBeLessThanOrEqual(1);
  expect(await levelOf(variantId)).toMatchObject({ on_hand: 100 });
});

async function pushes(): Promise<number> {
  const [row] = await subgraph.em.execute<{ jobs: number }[]>(
    "select count(*)::int as jobs from graphile_worker.jobs where key like 'push-stock:%'",
  );
  return row?.jobs ?? 0;
}
