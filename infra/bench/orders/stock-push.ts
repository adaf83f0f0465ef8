import { setTimeout as delay } from 'node:timers/promises';
import type { BenchHouse } from '../house.ts';
import { measuresOf, quantile, type Measure } from '../measure.ts';
import { connectionOf, connectMalls, MALLS } from './malls.ts';

const { atMost, told } = measuresOf('orders');

const CHANGES = 20;
const BETWEEN_MS = 3000;
const MOST_SECONDS = 5;
const PATIENCE_MS = 120_000;

/** Time from a change of stock until each of 100 malls has been told, for changes that follow one another. */
export async function* stockPushMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  const listed = await connectMalls(house);
  for (const { variantId } of listed) await receive(house, [variantId], (await promised(house, variantId)) + 1000);
  await allTold(
    house,
    listed.map(({ variantId }) => variantId),
  );
  const late: number[] = [];
  for (let change = 0; change < CHANGES; change += 1) {
    const { variantId } = listed[change % listed.length] ?? { variantId: '' };
    const at = await receive(house, [variantId], 4);
    await Promise.all([allTold(house, [variantId]), delay(BETWEEN_MS)]);
    late.push(...(await secondsUntilTold(house, variantId, at)));
  }
  yield told('stock push: malls told of each change', MALLS.length, 'malls');
  yield told('stock push: p50 from change to push', quantile(late, 0.5), 's');
  yield atMost('stock push: p95 from change to push', quantile(late, 0.95), 's', MOST_SECONDS);
  yield told('stock push: slowest', Math.max(...late), 's');
}

/** Pieces that are ordered beyond what is there: as many must come in before anything is for sale again. */
async function promised({ owner }: BenchHouse, variantId: string): Promise<number> {
  const { rows } = await owner.query<{ pieces: number }>(
    'select greatest(max(collected - on_hand), 0)::int as pieces from stock_level where variant_id = $1',
    [variantId],
  );
  return rows[0]?.pieces ?? 0;
}

/** Goods come in; gives the moment. */
async function receive(house: BenchHouse, variantIds: readonly string[], quantity: number): Promise<Date> {
  for (const variantId of variantIds) await house.ask(RECEIVE, { input: { variantId, quantity } }, 'hq');
  const { rows } = await house.owner.query<{ at: Date }>(
    'select max(changed_at) as at from stock_level where variant_id = any ($1)',
    [variantIds],
  );
  if (!rows[0]) throw new Error('nothing came in');
  return rows[0].at;
}

const RECEIVE = /* GraphQL */ `
  mutation BenchReceipt($input: ReceiveStockInput!) {
    receiveStock(input: $input) {
      userErrors {
        code
      }
    }
  }
`;

const PUSHED = `select extract(epoch from pushed_at - $3::timestamptz)::float8 as seconds, pushed_at >= $3 as is_told
  from channel_listing where variant_id = $1 and connection_id = any ($2)`;

async function secondsUntilTold(house: BenchHouse, variantId: string, at: Date): Promise<number[]> {
  const { rows } = await house.owner.query<{ seconds: number }>(PUSHED, [variantId, MALLS.map(connectionOf), at]);
  return rows.map(({ seconds }) => seconds);
}

/** Waits until no listing of these goods differs from what its mall was told. */
async function allTold({ owner }: BenchHouse, variantIds: readonly string[]): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await owner.query<{ behind: number }>(
      `select count(*)::int as behind from channel_listing as listing
         join storefront_connection as connection on connection.id = connection_id
         join offerable_stock() as offerable
           on offerable.storefront_code = connection.storefront_code and offerable.variant_id = listing.variant_id
       where listing.variant_id = any ($1) and connection_id = any ($2)
         and pushed_quantity is distinct from offerable.quantity`,
      [variantIds, MALLS.map(connectionOf)],
    );
    if (rows[0]?.behind === 0) return;
    if (Date.now() > until) throw new Error(`${rows[0]?.behind} listings were not pushed`);
    await delay(50);
  }
}
