import { createServer } from 'node:http';
import { aQuarantinedOrder } from '../../../../subgraphs/orders/src/collection/collection.factory.ts';
import { connectorSettings } from '../../../../subgraphs/orders/src/connector/connector-settings.ts';
import { setUpConnectors } from '../../../../subgraphs/orders/src/connector/open-connectors.ts';
import { aStorefrontQuestion } from '../../../../subgraphs/orders/src/storefront-question/storefront-question.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';
import { aQuietConnection } from '../seeds/quiet-connection.ts';
import type { Acts } from './act.ts';

async function connected(em: TestSubgraph['em'], { storefront }: Belongings) {
  const { id } = await aQuietConnection(em, { storefrontCode: storefront });
  return { connectionId: id };
}

async function quarantined(em: TestSubgraph['em'], own: Belongings) {
  const { connectionId } = await connected(em, own);
  const { id } = await aQuarantinedOrder(em, { connectionId, storefrontCode: own.storefront });
  return { ids: [id] };
}

/** What a mall gives to whoever brings it a code. */
const TOKENS = { access_token: 'access', expires_at: '2099-01-01T00:00:00.000', refresh_token: 'refresh' };

let mall: Promise<string> | null = null;

/** Sets the connectors up for a mall that takes every code. */
async function connectMall(): Promise<void> {
  mall ??= new Promise((resolve) => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(TOKENS));
    });
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '');
    });
    server.unref();
  });
  const account = { CAFE24_CLIENT_ID: 'madang', CAFE24_CLIENT_SECRET: 'for the test' };
  setUpConnectors(connectorSettings({ CAFE24_URL: await mall, ...account }));
}

/** Acts on connections and on what could not be taken in. */
export const collectionActs: Acts = {
  collectNow: connected,
  replayQuarantinedOrders: quarantined,
  dismissQuarantinedOrders: async (em, own) => ({ ...(await quarantined(em, own)), reason: '시험 자료' }),
  answerStorefrontQuestion: async (em, own) => {
    // Nobody is told of the answer, so that no job changes rows while refusals are watched.
    const of = { storefrontCode: own.storefront };
    const { id: connectionId } = await aQuietConnection(em, { ...of, isActive: false });
    const { id } = await aStorefrontQuestion(em, { ...of, connectionId });
    return { questionId: id, text: '내일 도착합니다.' };
  },
  askConnectionPermission: connected,
  grantConnectionPermission: async (em, own) => {
    const { connectionId } = await connected(em, own);
    const state = `${connectionId}.asked`;
    await em.execute(
      "insert into channel_authorization (id, personal_index, asked_state, changed_at) values (?, '{}', ?, '2026-11-20')",
      [connectionId, state],
    );
    await connectMall();
    return { state, code: 'code' };
  },
};
