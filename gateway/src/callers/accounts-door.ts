import { ACTOR_HEADER, anonymous } from '@madang/shared-schema/actor';
import { Pool, type Dispatcher } from 'undici';
import { z } from 'zod';
import type { ActorSigner } from '../forward-actor.ts';
import { UsageRefused } from '../rates/usage.ts';
import { AccountsAway } from './caller.ts';

/** Slice that knows who may ask. */
export const ACCOUNTS = 'accounts';

const ANSWER_WITHIN_MS = 2_000;
const CONNECTIONS = 16;

/** Who knocks at the doors of accounts that no person may open. */
const gatewayItself = { ...anonymous, login: 'gateway', name: 'gateway' };

const keyShape = z.object({
  keyId: z.string().min(1),
  claims: z.record(z.string(), z.unknown()),
  expiresAt: z.iso.datetime({ offset: true }).nullable(),
  pointsPerMinute: z.number().int().positive(),
});

/** What accounts says of a key that holds. */
export type KnownKey = z.infer<typeof keyShape>;

/** The doors of accounts that only the gateway uses, over connections that stay open. */
export class AccountsDoor {
  readonly #pool: Pool;
  readonly #sign: ActorSigner;

  constructor(url: string, sign: ActorSigner) {
    this.#pool = new Pool(new URL(url).origin, { connections: CONNECTIONS, connect: { timeout: ANSWER_WITHIN_MS } });
    this.#sign = sign;
  }

  /** Asks what a key opens; null for one that is unknown, expired or revoked. Throws {@link AccountsAway}. */
  async key(key: string): Promise<KnownKey | null> {
    const { statusCode, body } = await this.#post('/doors/key', { key });
    if (statusCode !== 200) {
      await body.dump();
      if (statusCode === 404) return null;
      throw new AccountsAway(`accounts answered ${statusCode} when asked about a key`);
    }
    const parsed = keyShape.safeParse(await body.json().catch(() => null));
    if (!parsed.success) throw new AccountsAway('accounts said something else of a key than agreed');
    return parsed.data;
  }

  /** Hands a batch of usage over; throws {@link UsageRefused} when it will never be taken, {@link AccountsAway} when nobody knows. */
  async usage(batch: object): Promise<void> {
    const { statusCode, body } = await this.#post('/doors/usage', batch);
    await body.dump();
    if (statusCode === 400 || statusCode === 413) throw new UsageRefused(`accounts refuses a batch with ${statusCode}`);
    if (statusCode >= 300) throw new AccountsAway(`accounts answered ${statusCode} to a batch of usage`);
  }

  /** Drops all connections. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #post(path: string, content: object): Promise<Dispatcher.ResponseData> {
    const headers = {
      'content-type': 'application/json',
      [ACTOR_HEADER]: await this.#sign(gatewayItself, ACCOUNTS),
    };
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    try {
      return await this.#pool.request({ path, method: 'POST', headers, body: JSON.stringify(content), signal });
    } catch (error) {
      throw new AccountsAway('accounts does not answer', { cause: error });
    }
  }
}
