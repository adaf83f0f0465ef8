import { ACTOR_ISSUER, ACTOR_TOKEN_SECONDS, claimsOf, type Actor } from '@madang/shared-schema/actor';
import { importJWK, SignJWT, type JWK } from 'jose';
import { LRUCache } from 'lru-cache';

/** Gives the word a subgraph believes: who is asking, signed for that slice alone. */
export type ActorSigner = (actor: Actor, slice: string) => Promise<string>;

/** A token is given out until this many seconds before its end, so that it never expires on its way. */
const SPARE_SECONDS = 20;
const MOST_TOKENS = 5_000;

interface Signed {
  readonly token: Promise<string>;
  readonly freshUntil: number;
}

/** Makes the signer of actors; the same actor gets the same token for a slice while it is fresh. */
export async function createActorSigner(privateKey: JWK, now: () => number = Date.now): Promise<ActorSigner> {
  const key = await importJWK(privateKey, 'EdDSA');
  const tokens = new LRUCache<string, Signed>({ max: MOST_TOKENS });

  const sign = (actor: Actor, slice: string, seconds: number): Promise<string> =>
    new SignJWT(claimsOf(actor))
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(ACTOR_ISSUER)
      .setAudience(slice)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + ACTOR_TOKEN_SECONDS)
      .sign(key);

  return (actor, slice) => {
    const name = `${slice} ${JSON.stringify(claimsOf(actor))}`;
    const known = tokens.get(name);
    if (known && known.freshUntil > now()) return known.token;
    const seconds = Math.floor(now() / 1000);
    const token = sign(actor, slice, seconds);
    token.catch(() => tokens.delete(name));
    tokens.set(name, { token, freshUntil: (seconds + ACTOR_TOKEN_SECONDS - SPARE_SECONDS) * 1000 });
    return token;
  };
}
