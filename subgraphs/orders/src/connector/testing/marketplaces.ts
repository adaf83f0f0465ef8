import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { firstToken } from '../../../../../infra/simulators/cafe24/tokens.ts';
import { ACCOUNTS, startTestSimulators, type TestSimulators } from '../../../../../infra/simulators/testing.ts';
import { connectorSettings } from '../connector-settings.ts';
import { setUpConnectors } from '../open-connectors.ts';

/** Marketplaces that run for a test, and how malls and stores are told what happens in them. */
export interface TestMarketplaces {
  readonly simulators: TestSimulators;
  /** Tells a mall or a store something, and gives the answer. */
  tell<Answer>(place: string, wish: unknown): Promise<Answer>;
  /** Sets the connectors up for these malls, with settings of the test's own. */
  setUp(malls: readonly string[], more?: Readonly<Record<string, string>>): void;
  stop(): Promise<unknown>;
}

/** Starts the simulators, with their clock at `now`. */
export async function startMarketplaces(now: Date): Promise<TestMarketplaces> {
  const simulators = await startTestSimulators();
  simulators.setNow(now);
  return {
    simulators,
    async tell(place, wish) {
      const response = await fetch(`${simulators.url}/control/${place}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(wish),
      });
      if (!response.ok) throw new Error(`${place}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    setUp(malls, more = {}) {
      const tokens = malls.map((mall) => [mall, firstToken(ACCOUNTS.cafe24, mall)]);
      setUpConnectors(
        connectorSettings({
          CAFE24_URL: `${simulators.url}/cafe24/{mall}`,
          CAFE24_CLIENT_ID: ACCOUNTS.cafe24.clientId,
          CAFE24_CLIENT_SECRET: ACCOUNTS.cafe24.clientSecret,
          CAFE24_FIRST_TOKENS: JSON.stringify(Object.fromEntries(tokens)),
          NAVER_URL: `${simulators.url}/naver/external`,
          NAVER_CLIENT_ID: ACCOUNTS.naver.clientId,
          NAVER_CLIENT_SECRET: ACCOUNTS.naver.clientSecret,
          CHANNEL_TIMEOUT_MS: '1500',
          ...more,
        }),
      );
    },
    stop: () => simulators.app.close(),
  };
}

/** Name of a mall or a store that no other test has. */
export function anAccount(): string {
  return `shop-${newId().slice(-12)}`;
}

/** Number of calls that a connection counts as used. */
export async function callsCounted(em: EntityManager, connectionId: string): Promise<number> {
  const [row] = await em.execute<{ level: number }[]>('select level from channel_budget where id = ?', [connectionId]);
  return row?.level ?? 0;
}
