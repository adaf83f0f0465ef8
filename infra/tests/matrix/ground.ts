import { slices } from '../../../shared-schema/src/slices.ts';
import type { Ground } from './crawl.ts';
import { graphOf, listedFields } from './graph.ts';
import { textIn, type House } from './house.ts';
import { readers, type Reader } from './readers.ts';
import { rowsOfSlices } from './rows.ts';
import { Sights } from './sights.ts';
import { startHouse } from './start-house.ts';
import { seedWorlds } from './worlds.ts';

/** The graph as the gateway gives it. */
export const graph = graphOf(textIn('shared-schema/api.graphql'));

/** Rows that several slices have. */
export const rows = rowsOfSlices(slices.map(({ name }) => name));

/** Every line of the list. */
export const fields = [...listedFields(graph), ...rows];

/** Indicates whether the list is written anew from what is seen. */
export const updates = process.env['UPDATE_MATRIX'] === '1';

/** A house with both worlds in it; each test file has its own. */
export async function startGround(): Promise<Ground> {
  const house = await startHouse();
  return { house, graph, worlds: await seedWorlds(house) };
}

/** Readers who have seen nothing yet. */
export function unseeing(all: readonly Reader[] = readers): Map<string, Sights> {
  return new Map(all.map(({ name }) => [name, new Sights()]));
}

/** Does some work and says what it cost. */
export async function counted<Result>(house: House, what: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.cpuUsage();
  const [asked, since] = [house.asked(), performance.now()];
  const result = await work();
  const cpu = (process.cpuUsage(before).user / 1e6).toFixed(1);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${what}: ${house.asked() - asked} questions in ${seconds} s (${cpu} s of work)`);
  return result;
}
