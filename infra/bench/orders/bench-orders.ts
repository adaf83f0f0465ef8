import { join } from 'node:path';
import { slices } from '@madang/shared-schema/slices';
import { homeIn, prepareHome, repositoryFolder } from '../../start/home.ts';
import { loadSecrets } from '../../start/secrets.ts';
import { firstTokens } from '../../start/simulated-providers.ts';
import { startSystem } from '../../start/system.ts';
import { benchHouse, type BenchHouse } from '../house.ts';
import type { Measure } from '../measure.ts';
import { collectionMeasures } from './collection.ts';
import { fillOrders } from './fill-orders.ts';
import { SIZES } from './made-orders.ts';
import { MALLS } from './malls.ts';
import { memoryMeasures } from './memory.ts';
import { searchMeasures } from './search.ts';
import { settlementMeasures } from './settlement.ts';
import { stockPushMeasures } from './stock-push.ts';

const PORT_BASE = 8400;
/** Logins of the demo system that read all orders. */
const STAFF = ['hq', 'agent', 'agent2', 'senior', 'officer', 'officer2', 'lead', 'admin'];

/** Parts of the suite, in order. */
const PARTS: Readonly<Record<string, (house: BenchHouse) => AsyncIterable<Measure>>> = {
  search: searchMeasures,
  collection: collectionMeasures,
  'stock-push': stockPushMeasures,
  settlement: settlementMeasures,
  memory: memoryMeasures,
};

/**
 * Speed of the orders slice on 1,000,000 orders and 3,000,000 lines (issue 5), in the whole embedded system. The data is
 * made once and kept in `.madang/bench-orders`; words name the parts wanted, all of them unless said.
 */
export async function* benchOrders(words: readonly string[]): AsyncGenerator<Measure> {
  const wanted = Object.entries(PARTS).filter(([name]) => words.length === 0 || words.includes(name));
  const home = join(repositoryFolder, '.madang', 'bench-orders');
  const env = { ...process.env, CAFE24_FIRST_TOKENS: tokensOfMalls(home) };
  const system = await startSystem({ home, portBase: PORT_BASE, demo: true, build: true, env });
  try {
    const house = await benchHouse(system, { slice: 'orders', staff: STAFF, folder: home, portBase: PORT_BASE });
    try {
      await fillOrders(house, SIZES);
      for (const [, part] of wanted) yield* part(house);
    } finally {
      await house.close();
    }
  } finally {
    await system.stop();
  }
}

/** The malls of the bench let the system in as those of the demo do. */
function tokensOfMalls(folder: string): string {
  const home = homeIn(folder);
  prepareHome(home);
  const { caseAccess } = loadSecrets(
    home.secretsFile,
    slices.map(({ name }) => name),
  );
  if (!caseAccess) throw new Error('the keys of the simulated providers were not made');
  return firstTokens(caseAccess, MALLS);
}
