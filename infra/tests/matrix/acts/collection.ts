import { aQuarantinedOrder } from '../../../../subgraphs/orders/src/collection/collection.factory.ts';
import { aConnection } from '../../../../subgraphs/orders/src/connection/connection.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';
import type { Acts } from './act.ts';

async function connected(em: TestSubgraph['em'], { storefront }: Belongings) {
  const { id } = await aConnection(em, { storefrontCode: storefront });
  return { connectionId: id };
}

async function quarantined(em: TestSubgraph['em'], own: Belongings) {
  const { connectionId } = await connected(em, own);
  const { id } = await aQuarantinedOrder(em, { connectionId, storefrontCode: own.storefront });
  return { ids: [id] };
}

/** Acts on connections and on what could not be taken in. */
export const collectionActs: Acts = {
  collectNow: connected,
  replayQuarantinedOrders: quarantined,
  dismissQuarantinedOrders: async (em, own) => ({ ...(await quarantined(em, own)), reason: '시험 자료' }),
  askConnectionPermission: connected,
  // No marketplace is there to give anybody a code.
  grantConnectionPermission: async (em, own) => {
    const { connectionId } = await connected(em, own);
    return { state: `${connectionId}.asked`, code: 'code' };
  },
};
