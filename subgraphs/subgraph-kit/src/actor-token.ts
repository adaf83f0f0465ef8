import { ACTOR_ISSUER, actorFromClaims, type Actor } from '@madang/shared-schema/actor';
import { importJWK, jwtVerify, type JWK } from 'jose';
import { LRUCache } from 'lru-cache';

/** Reads the gateway's word on who is asking; null for none, an expired one, or one made for another slice. */
export type ActorReader = (token: string | undefined) => Promise<Actor | null>;

/** The gateway asks with the same token while that is fresh. */
const MOST_TOKENS = 5_000;

/** What a token that holds says, and the moment from which it no longer holds. */
interface Read {
  readonly actor: Actor;
  readonly until: number;
}

/** Makes the reader of actor tokens addressed to one slice; the signature of a token is verified once. */
export async function actorReader(slice: string, publicKey: JWK, now: () => number = Date.now): Promise<ActorReader> {
  const key = await importJWK(publicKey, 'EdDSA');
  const known = new LRUCache<string, Read>({ max: MOST_TOKENS });
  return async (token) => {
    if (!token) return null;
    const read = known.get(token);
    if (read && now() < read.until) return read.actor;
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: ACTOR_ISSUER,
        audience: slice,
        algorithms: ['EdDSA'],
        requiredClaims: ['exp', 'sub'],
        currentDate: new Date(now()),
      });
      // Many requests share it.
      const actor = Object.freeze(actorFromClaims(payload));
      known.set(token, { actor, until: (payload.exp ?? 0) * 1000 });
      return actor;
    } catch {
      return null;
    }
  };
}
