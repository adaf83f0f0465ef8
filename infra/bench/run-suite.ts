import { join } from 'node:path';
import { repositoryFolder } from '../start/home.ts';
import { startSystem } from '../start/system.ts';
import { benchHouse, type BenchHouse } from './house.ts';
import type { Measure } from './measure.ts';

/** Speed of one slice in the whole embedded system. */
export interface Suite {
  /** Slice whose database is filled and watched. */
  readonly slice: string;
  /** Logins of the demo system that read all of it. */
  readonly staff: readonly string[];
  readonly portBase: number;
  /** Variables that the system needs besides, made for the folder in which it lies. */
  readonly variables?: (folder: string) => Record<string, string>;
  /** Makes the data unless it is there; it is kept in `.madang/bench-<slice>`. */
  readonly fill: (house: BenchHouse) => Promise<void>;
  /** Parts, in order. */
  readonly parts: Readonly<Record<string, (house: BenchHouse) => AsyncIterable<Measure>>>;
}

/** Runs the parts of a suite that words name, all of them unless said. */
export async function* runSuite(suite: Suite, words: readonly string[]): AsyncGenerator<Measure> {
  const { slice, staff, portBase, fill, parts } = suite;
  const wanted = Object.entries(parts).filter(([name]) => words.length === 0 || words.includes(name));
  const folder = join(repositoryFolder, '.madang', `bench-${slice}`);
  const env = { ...process.env, ...suite.variables?.(folder) };
  const system = await startSystem({ home: folder, portBase, demo: true, build: true, env });
  try {
    const house = await benchHouse(system, { slice, staff, folder, portBase });
    try {
      await fill(house);
      for (const [, part] of wanted) {
        await house.untilIdle();
        yield* part(house);
      }
    } finally {
      await house.close();
    }
  } finally {
    await system.stop();
  }
}
