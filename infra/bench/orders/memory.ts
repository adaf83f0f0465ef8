import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { askControl } from '../../start/control.ts';
import type { BenchHouse } from '../house.ts';
import { measuresOf, quantile, type Measure } from '../measure.ts';
import { nameAt, numberAt, PEOPLE, phoneOf, SIZES } from './made-orders.ts';
import { SEARCH } from './search.ts';

const { atMost, told } = measuresOf('orders');

const MINUTES = Number(process.env['BENCH_MINUTES'] ?? 60);
const AT_ONCE = 4;
const SAMPLE_MS = 5000;
const MOST_MIB = 400;
const MOST_GROWTH = 1.15;

/** Memory of the subgraph's process under searches for an hour: how much, and whether it grows. */
export async function* memoryMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  const pid = await pidOfOrders(house);
  const until = Date.now() + MINUTES * 60_000;
  const samples: number[] = [];
  let asked = 0;
  const asking = Array.from({ length: AT_ONCE }, async (_unused, worker) => {
    for (let round = worker; Date.now() < until; round += AT_ONCE) {
      await house.ask(SEARCH, { search: wordAt(round) });
      asked += 1;
    }
  });
  while (Date.now() < until) {
    await delay(SAMPLE_MS);
    samples.push(residentMiB(pid));
  }
  await Promise.all(asking);
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const [second, last] = [samples.slice(quarter, 2 * quarter), samples.slice(-quarter)];
  yield told(`memory: minutes of load`, MINUTES, 'min');
  yield told(`memory: searches`, asked, 'requests');
  yield atMost('memory: most that the subgraph held', Math.max(...samples), 'MiB', MOST_MIB);
  yield atMost('memory: last quarter to the second', quantile(last, 0.5) / quantile(second, 0.5), 'x', MOST_GROWTH);
}

function wordAt(round: number): string {
  const index = (round * 7919) % SIZES.orders;
  const words = [numberAt(index, SIZES.orders), phoneOf(index % PEOPLE), nameAt(index % PEOPLE)];
  return words[round % words.length] ?? '';
}

async function pidOfOrders({ home }: BenchHouse): Promise<number> {
  const answer = await askControl(home.controlSocket, { action: 'status' });
  const pid = answer?.ok ? answer.services.find(({ name }) => name === 'orders')?.pid : null;
  if (!pid) throw new Error('the subgraph of the orders does not run');
  return pid;
}

function residentMiB(pid: number): number {
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) / 1024;
}
