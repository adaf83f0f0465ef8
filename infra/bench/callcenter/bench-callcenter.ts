import { join } from 'node:path';
import { repositoryFolder } from '../../start/home.ts';
import { startSystem } from '../../start/system.ts';
import { benchHouse, type BenchHouse } from '../house.ts';
import type { Measure } from '../measure.ts';
import { deskMeasures } from './desk.ts';
import { fillTickets } from './fill-tickets.ts';
import { lookupMeasures } from './lookup.ts';

const PORT_BASE = 8600;
/** Logins of the demo system that sit at the desk. */
const STAFF = ['agent', 'agent2', 'won', 'senior'];

/** Parts of the suite, in order. */
const PARTS: Readonly<Record<string, (house: BenchHouse) => AsyncIterable<Measure>>> = {
  lookup: lookupMeasures,
  desk: deskMeasures,
};

/**
 * Speed of the call center on 1,500,000 tickets (issue 6), in the whole embedded system. The data is made once and kept in
 * `.madang/bench-callcenter`; words name the parts wanted, all of them unless said.
 */
export async function* benchCallcenter(words: readonly string[]): AsyncGenerator<Measure> {
  const wanted = Object.entries(PARTS).filter(([name]) => words.length === 0 || words.includes(name));
  const folder = join(repositoryFolder, '.madang', 'bench-callcenter');
  const system = await startSystem({ home: folder, portBase: PORT_BASE, demo: true, build: true });
  try {
    const house = await benchHouse(system, { slice: 'callcenter', staff: STAFF, folder, portBase: PORT_BASE });
    try {
      await fillTickets(house);
      for (const [, part] of wanted) yield* part(house);
    } finally {
      await house.close();
    }
  } finally {
    await system.stop();
  }
}
