import type { FastifyInstance } from 'fastify';
import { freePort } from '../start/testing.ts';
import { buildSimulators } from './simulators.ts';

/** Accounts that the simulators of a test know. */
export const ACCOUNTS = {
  portOne: { secret: 'portone-secret', storeId: 'store-1', channelKey: 'channel-1' },
  solapi: { key: 'KEY', secret: 'solapi-secret', from: '0213720000' },
  id1372: { clientId: 'madang', clientSecret: 'id1372-secret' },
} as const;

/** Simulators that run for a test, and how they are told to behave. */
export interface TestSimulators {
  readonly app: FastifyInstance;
  readonly url: string;
  setNow(now: Date): void;
  tell(provider: 'portone' | 'solapi', wish: { mode?: string; times?: number; readings?: string[] }): Promise<void>;
  /** Messages that were captured, newest first. */
  messages(): Promise<{ to: string; text: string; provider: string }[]>;
  /** Code in the newest message to a phone. */
  codeTo(phone: string): Promise<string>;
}

/** Starts the simulators on a free port; their issuer lies at `origin`, their own address unless said. */
export async function startTestSimulators(origin?: string): Promise<TestSimulators> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let now: Date | null = null;
  const app = await buildSimulators({
    ...ACCOUNTS,
    origin: origin ?? url,
    logLevel: 'silent',
    clock: () => now ?? new Date(),
  });
  await app.listen({ port, host: '127.0.0.1' });
  const messages: TestSimulators['messages'] = async () => {
    const answer = await fetch(`${url}/simulators/messages.json`);
    return answer.json();
  };
  return {
    app,
    url,
    setNow: (moment) => void (now = moment),
    async tell(provider, wish) {
      const body = JSON.stringify(wish);
      await fetch(`${url}/control/${provider}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    },
    messages,
    async codeTo(phone) {
      const message = (await messages()).find(({ to }) => to === phone);
      return /\d{6}/.exec(message?.text ?? '')?.[0] ?? '';
    },
  };
}
