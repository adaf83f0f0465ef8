import { generateKeyPair, SignJWT, type GenerateKeyPairResult } from 'jose';
import { ACTOR_HEADER, ACTOR_ISSUER, anonymous, claimsOf, type Actor } from '../../../shared-schema/src/actor.ts';
import { anActor } from '../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Killable } from './killable.ts';

const PATIENCE_MS = 60_000;

/** How something is asked for. */
interface AskOptions {
  /** Who asks; an officer unless said. */
  readonly as?: Actor;
  /** Under the same key an act has one effect, however often it is asked for. */
  readonly key?: string;
}

/** What a process answers to a question. */
interface Answered {
  readonly data: unknown;
  readonly errors?: readonly unknown[];
}

/** Asks processes as the gateway does. */
export interface Asking {
  /** What was answered; null when the process died meanwhile or is away. */
  ask(at: Killable, query: string, variables: object, options?: AskOptions): Promise<Answered | null>;
  /** Bytes behind a link, for whoever has it; null where there are none. */
  take(at: Killable, path: string): Promise<Uint8Array | null>;
}

/** Keys with which the gateway of a test signs who asks. */
export function gatewayKeys(): Promise<GenerateKeyPairResult> {
  return generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
}

/** Makes the gateway of a test. */
export function askingWith({ privateKey }: GenerateKeyPairResult): Asking {
  const officer = anActor('OFFICER', { name: '김담당', address: '203.0.113.7' });
  const headersFor = async ({ slice }: Killable, actor: Actor): Promise<Record<string, string>> => ({
    [ACTOR_HEADER]: await new SignJWT(claimsOf(actor))
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(ACTOR_ISSUER)
      .setAudience(slice)
      .setExpirationTime('60s')
      .sign(privateKey),
  });
  return {
    async ask(at, query, variables, { as = officer, key } = {}) {
      const keyed: Record<string, string> = key
        ? { 'idempotency-key': key, 'x-madang-body-hash': key, 'x-madang-part': '0' }
        : {};
      const headers = { 'content-type': 'application/json', ...(await headersFor(at, as)), ...keyed };
      try {
        const body = JSON.stringify({ query, variables });
        const signal = AbortSignal.timeout(PATIENCE_MS);
        const answer: Answered = await (
          await fetch(`${at.url}/graphql`, { method: 'POST', headers, body, signal })
        ).json();
        return answer;
      } catch {
        return null;
      }
    },
    async take(at, path) {
      const response = await fetch(`${at.url}${path}`, { headers: await headersFor(at, anonymous) });
      return response.ok ? response.bytes() : null;
    },
  };
}
