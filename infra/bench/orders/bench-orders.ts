import { slices } from '@madang/shared-schema/slices';
import { homeIn, prepareHome } from '../../start/home.ts';
import { loadSecrets } from '../../start/secrets.ts';
import { firstTokens } from '../../start/simulated-providers.ts';
import type { Suite } from '../run-suite.ts';
import { collectionMeasures } from './collection.ts';
import { fillOrders } from './fill-orders.ts';
import { SIZES } from './made-orders.ts';
import { MALLS } from './malls.ts';
import { memoryMeasures } from './memory.ts';
import { scrollMeasures } from './scroll.ts';
import { searchMeasures } from './search.ts';
import { settlementMeasures } from './settlement.ts';
import { stockPushMeasures } from './stock-push.ts';

/** Speed of the orders slice on 1,000,000 orders and 3,000,000 lines (issue 5). */
export const benchOrders: Suite = {
  slice: 'orders',
  staff: ['hq', 'agent', 'agent2', 'senior', 'officer', 'officer2', 'lead', 'admin'],
  portBase: 8400,
  variables: (folder) => ({ CAFE24_FIRST_TOKENS: tokensOfMalls(folder) }),
  fill: (house) => fillOrders(house, SIZES),
  parts: {
    search: searchMeasures,
    scroll: scrollMeasures,
    collection: collectionMeasures,
    'stock-push': stockPushMeasures,
    settlement: settlementMeasures,
    memory: memoryMeasures,
  },
};

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
