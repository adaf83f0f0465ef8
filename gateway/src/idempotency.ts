import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { Refused } from './refusal.ts';

/** A request that its sender may send again without a second effect. */
export interface Idempotency {
  /** Key that the sender chose for it. */
  readonly key: string;
  /** SHA-256 of what was sent, in hex; the order of members in its JSON does not matter. */
  readonly bodyHash: string;
  /** Mutations that each slice was sent so far, by its name. */
  readonly parts: Map<string, number>;
}

/** Up to 255 printable characters of ASCII, as Stripe has it. */
const KEY = /^[\x20-\x7e]{1,255}$/;

/** Refuses an Idempotency-Key that is none with status 400, before anything is read. */
export function refuseBadKeys(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers }) => void keyIn(headers));
}

/** Reads what makes a request idempotent; null for one without a key. */
export function idempotencyOf({ headers, body }: Pick<FastifyRequest, 'headers' | 'body'>): Idempotency | null {
  const key = keyIn(headers);
  if (key === null) return null;
  const bodyHash = createHash('sha256')
    .update(canonicalize(body) ?? '')
    .digest('hex');
  return { key, bodyHash, parts: new Map() };
}

/** Headers that make one planned request to a slice idempotent; none for a question. */
export function idempotencyHeaders(
  idempotency: Idempotency | null,
  service: string,
  query = '',
): Record<string, string> {
  // The planner writes the kind of the operation first.
  if (!idempotency || !query.startsWith('mutation')) return {};
  const { key, bodyHash, parts } = idempotency;
  const part = parts.get(service) ?? 0;
  parts.set(service, part + 1);
  return { 'idempotency-key': key, 'x-madang-body-hash': bodyHash, 'x-madang-part': String(part) };
}

/** Status of the whole answer when a slice refused the key; undefined when none did. */
export function statusOfRefusedKey(errors: readonly GraphQLFormattedError[] = []): 409 | 422 | undefined {
  const codes = errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes('IDEMPOTENCY_KEY_REUSED')) return 422;
  return codes.includes('IDEMPOTENCY_IN_FLIGHT') ? 409 : undefined;
}

function keyIn(headers: FastifyRequest['headers']): string | null {
  const said = headers['idempotency-key'];
  if (said === undefined) return null;
  if (typeof said === 'string' && KEY.test(said)) return said;
  throw new Refused('BAD_REQUEST', 'An Idempotency-Key has 1 to 255 printable characters.', 400);
}
