import { actorFromClaims } from '@madang/shared-schema/actor';
import type { AccountsDoor } from './accounts-door.ts';
import { Unauthenticated, type Caller } from './caller.ts';

/** How a program's key begins, so that it is known for one wherever it turns up. */
const KEY = /^mdg_(live|test)_[\w-]{8,200}$/;

/** Indicates whether a bearer's word has the form of a program's key. */
export function isApiKey(word: string): boolean {
  return KEY.test(word);
}

/**
 * Judges a program's key by asking accounts each time, so that a revoked key is worthless at once; throws
 * {@link Unauthenticated}, in the same words whatever is wrong with the key, or `AccountsAway`.
 */
export async function callerWithKey(door: AccountsDoor | null, word: string, address: string | null): Promise<Caller> {
  const known = await door?.key(word);
  if (!door || !known) throw new Unauthenticated('the key is not valid here');
  const { keyId, claims, expiresAt, pointsPerMinute } = known;
  return {
    kind: 'KEY',
    actor: { ...actorFromClaims(claims), address },
    expiresAt: expiresAt === null ? Infinity : Date.parse(expiresAt),
    client: null,
    key: { id: keyId, pointsPerMinute, stillHolds: async () => (await door.key(word)) !== null },
  };
}
