import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { anActor, startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { notesSubgraph } from '../testing/notes-subgraph.ts';
import { rowPolicies } from '../walls/row-policies.ts';
import {
  CUSTOMERS_MERGED,
  CUSTOMERS_PARTED,
  followCustomer,
  followsCustomers,
  keptCustomerId,
  type ToldMerge,
} from './index.ts';

const TABLE = [
  'create table purchase (id uuid primary key, customer_id uuid, remark text)',
  ...rowPolicies('purchase', { own: 'customer_id = (select actor_customer())' }),
  ...followCustomer('purchase', 'customer_id'),
];

let slice: TestSubgraph;
let [kim, lee, park]: string[] = [];
beforeAll(async () => {
  // slices.json says that the slice of this name hears of merges, and of nothing else.
  slice = await startTestSubgraph(notesSubgraph('moderation', followsCustomers));
  for (const sql of TABLE) await slice.em.fork().execute(sql);
});
afterAll(() => slice.stop());
beforeEach(() => {
  [kim, lee, park] = [newId(), newId(), newId()];
});

let place = 0;
const merge = (mergedId = kim, keptId = lee): ToldMerge => ({
  mergeId: newId(),
  keptId: keptId ?? '',
  mergedId: mergedId ?? '',
  place: (place += 1),
});
const hearMerged = async (data: ToldMerge) => expect(await slice.hear({ type: CUSTOMERS_MERGED, data })).toBe(201);
const hearParted = async (data: ToldMerge) => expect(await slice.hear({ type: CUSTOMERS_PARTED, data })).toBe(201);

async function aPurchase(customerId: string | undefined, em = slice.em.fork()): Promise<string> {
  const id = newId();
  await em.execute('insert into purchase (id, customer_id) values (?, ?)', [id, customerId ?? null]);
  return id;
}

async function buyerOf(id: string): Promise<string | null | undefined> {
  const [row] = await slice.em
    .fork()
    .execute<{ customer_id: string | null }[]>('select customer_id from purchase where id = ?', [id]);
  return row?.customer_id;
}

const notesOf = (id: string) => slice.em.fork().execute('select named_id from moved_row where row_id = ?', [id]);

async function settle(): Promise<number> {
  const [left] = await slice.em.fork().execute<{ count: string }[]>('select settle_merges() as count');
  return Number(left?.count);
}

describe('rows of a merged customer', () => {
  test('go to the one who is kept, and come back; those of others stay', async () => {
    const [own, others, nobodys] = [await aPurchase(kim), await aPurchase(lee), await aPurchase(undefined)];
    const one = merge();
    await hearMerged(one);
    expect(await Promise.all([own, others, nobodys].map(buyerOf))).toEqual([lee, lee, null]);
    expect(await keptCustomerId(slice.em.fork(), one.mergedId)).toBe(lee);
    await hearParted(one);
    expect(await Promise.all([own, others, nobodys].map(buyerOf))).toEqual([kim, lee, null]);
    expect(await notesOf(own)).toEqual([]);
    expect(await keptCustomerId(slice.em.fork(), one.mergedId)).toBe(kim);
  });

  test('move once, however often it is told', async () => {
    const own = await aPurchase(kim);
    const one = merge();
    for (const hear of [hearMerged, hearMerged]) await hear(one);
    expect(await buyerOf(own)).toBe(lee);
    for (const hear of [hearParted, hearParted]) await hear(one);
    expect(await buyerOf(own)).toBe(kim);
  });

  test('stay where they are when it is told last that the merge was, which was undone before', async () => {
    const own = await aPurchase(kim);
    const one = merge();
    await hearParted(one);
    await hearMerged(one);
    expect(await buyerOf(own)).toBe(kim);
    expect(await buyerOf(await aPurchase(kim))).toBe(kim);
  });

  test('that somebody gave to another customer since are left there when it is undone', async () => {
    const [away, back, again] = [await aPurchase(kim), await aPurchase(kim), await aPurchase(kim)];
    const one = merge();
    await hearMerged(one);
    const give = (id: string, to = park) =>
      slice.em.fork().execute('update purchase set customer_id = ? where id = ?', [to ?? null, id]);
    await give(away);
    await give(again);
    await give(again, lee);
    await slice.em
      .fork()
      .execute("update purchase set remark = 'read', customer_id = customer_id where id = ?", [back]);
    await hearParted(one);
    expect(await Promise.all([away, back, again].map(buyerOf))).toEqual([park, kim, lee]);
  });

  test('that are deleted leave no note', async () => {
    const own = await aPurchase(kim);
    await hearMerged(merge());
    expect(await notesOf(own)).toEqual([{ named_id: kim }]);
    await slice.em.fork().execute('delete from purchase where id = ?', [own]);
    expect(await notesOf(own)).toEqual([]);
  });
});

describe('merges that follow one another', () => {
  test.each([
    ['in their order', [0, 1]],
    ['the later one first', [1, 0]],
  ])('lead to the last, told %s, and back in whatever order the ends are told', async (_how, order) => {
    const own = await aPurchase(kim);
    const merges = [merge(kim, lee), merge(lee, park)] as const;
    for (const index of order) await hearMerged(merges[index === 0 ? 0 : 1]);
    expect(await buyerOf(own)).toBe(park);
    // The last was undone first; it is told last.
    await hearParted(merges[0]);
    await hearParted(merges[1]);
    expect(await buyerOf(own)).toBe(kim);
  });

  test('of one customer into two lead to the second, whether or not the end of the first is told already', async () => {
    const own = await aPurchase(kim);
    const [first, second] = [merge(kim, lee), merge(kim, park)];
    await hearMerged(second);
    await hearMerged(first);
    expect(await buyerOf(own)).toBe(park);
    await hearParted(first);
    expect(await buyerOf(own)).toBe(park);
    await hearParted(second);
    expect(await buyerOf(own)).toBe(kim);
  });

  test('of two into one another and back lead nowhere in a circle', async () => {
    const [of, other] = [await aPurchase(kim), await aPurchase(lee)];
    const [first, second] = [merge(kim, lee), merge(lee, kim)];
    await hearMerged(first);
    await hearMerged(second);
    expect(await Promise.all([of, other].map(buyerOf))).toEqual([kim, kim]);
    await hearParted(first);
    await hearParted(second);
    expect(await Promise.all([of, other].map(buyerOf))).toEqual([kim, lee]);
  });
});

describe('a row that is written later', () => {
  test('and still names the merged customer is of the one who is kept, and goes back with the rest', async () => {
    const one = merge();
    await hearMerged(one);
    const late = await aPurchase(kim);
    const given = await aPurchase(park);
    await slice.em.fork().execute('update purchase set customer_id = ? where id = ?', [kim ?? '', given]);
    expect(await Promise.all([late, given].map(buyerOf))).toEqual([lee, lee]);
    await hearParted(one);
    expect(await Promise.all([late, given].map(buyerOf))).toEqual([kim, kim]);
  });

  test('by a person is led on as well, who sees no more of merges for it', async () => {
    await hearMerged(merge());
    const agent = slice.emOf(anActor('AGENT'));
    const late = await aPurchase(kim, agent);
    expect(await buyerOf(late)).toBe(lee);
    expect(await agent.execute('select * from moved_row')).toEqual([]);
    expect(await agent.execute('select * from followed_merge')).toEqual([]);
    await expect(agent.execute("select hear_of_merge('{}')")).rejects.toThrow('permission denied');
    const consumer = slice.emOf(anActor('CONSUMER', { customer: newId() }));
    expect(await consumer.execute('select * from merged_customer')).toEqual([]);
  });

  test('in a transaction that was under way at the merge follows once that is over', async () => {
    const one = merge();
    const written = Promise.withResolvers<string>();
    const over = Promise.withResolvers<void>();
    const under = slice.em.fork().transactional(async (tx) => {
      written.resolve(await aPurchase(kim, tx));
      await over.promise;
    });
    const own = await written.promise;
    await hearMerged(one);
    expect(await settle()).toBeGreaterThan(0);
    expect(await buyerOf(own)).toBeUndefined();
    over.resolve();
    await under;
    // Transactions of other databases of the server are waited for too.
    await expect.poll(settle).toBe(0);
    expect(await buyerOf(own)).toBe(lee);
    await hearParted(one);
    expect(await buyerOf(own)).toBe(kim);
  });
});

test('merges that are told at once are taken in one after the other', async () => {
  const own = await Promise.all([aPurchase(kim), aPurchase(lee), aPurchase(park)]);
  const last = newId();
  const merges = [merge(kim, lee), merge(lee, park), merge(park, last)];
  await Promise.all([...merges, ...merges].map(hearMerged));
  expect(await Promise.all(own.map(buyerOf))).toEqual([last, last, last]);
  await Promise.all(merges.map(hearParted));
  expect(await Promise.all(own.map(buyerOf))).toEqual([kim, lee, park]);
});
