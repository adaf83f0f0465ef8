import { setTimeout as delay } from 'node:timers/promises';
import type { BenchHouse } from '../house.ts';
import { measuresOf, msOf, type Measure } from '../measure.ts';
import { connectionOf, connectMalls, MALLS, tellMall, type Listed } from './malls.ts';

const { atLeast, atMost, told } = measuresOf('orders');

const ORDERS_A_MALL = 300;
const LEAST_A_SECOND = 500;

/** New orders of 100 malls, collected over HTTP, and once more to see that none comes twice. */
export async function* collectionMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  const listed = await connectMalls(house);
  const before = await collected(house);
  for (const mall of MALLS) await tellMall(house.portBase, mall, '/orders', newOrders(mall, listed));
  const wanted = before + MALLS.length * ORDERS_A_MALL;
  const ms = await msOf(() => collectAll(house));
  const once = await collected(house);
  await collectAll(house);
  const twice = await collected(house);
  yield told('collection: orders taken in', once - before, 'orders');
  yield told('collection: orders missing', wanted - once, 'orders');
  yield atMost('collection: orders that came twice', twice - wanted, 'orders', 0);
  yield atLeast('collection: orders a second', (once - before) / (ms / 1000), 'orders/s', LEAST_A_SECOND);
}

function newOrders(mall: string, listed: readonly Listed[]): object[] {
  return Array.from({ length: ORDERS_A_MALL }, (_unused, index) => ({
    buyer: { name: `손님${mall.slice(-3)}`, phone: `010-0${mall.slice(-3)}-${String(index).padStart(4, '0')}` },
    items: Array.from({ length: 1 + (index % 3) }, (_one, line) => {
      const { sku, code } = listed[(index + line) % listed.length] ?? { sku: '', code: '' };
      return { sku, variantCode: code, quantity: 1 };
    }),
  }));
}

async function collected({ owner }: BenchHouse): Promise<number> {
  const { rows } = await owner.query<{ orders: number }>(
    'select count(*)::int as orders from sales_order where connection_id = any ($1)',
    [MALLS.map(connectionOf)],
  );
  return rows[0]?.orders ?? 0;
}

/** Asks for the collection of every mall, and is over when each has had one that began afterwards. */
async function collectAll({ owner }: BenchHouse): Promise<void> {
  const { rows } = await owner.query<{ now: Date }>('select now()');
  for (const mall of MALLS)
    await owner.query("select put_job('collect', $1::json, null, $2)", [
      JSON.stringify({ connectionId: connectionOf(mall) }),
      `collect:${connectionOf(mall)}`,
    ]);
  for (let done = 0; done < MALLS.length; await delay(50)) {
    const finished = await owner.query<{ done: number }>(
      `select count(distinct connection_id)::int as done from collection_run
       where connection_id = any ($1) and started_at >= $2 and state = 'DONE'`,
      [MALLS.map(connectionOf), rows[0]?.now],
    );
    done = finished.rows[0]?.done ?? 0;
  }
}
