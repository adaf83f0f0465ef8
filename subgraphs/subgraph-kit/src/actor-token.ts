import { ACTOR_ISSUER, actorFromClaims, type Actor } from '@madang/shared-schema/actor';
import { importJWK, jwtVerify, type JWK } from 'jose';

/** Reads the gateway's word on who is asking; null for none, an expired one, or one made for another slice. */
export type ActorReader = (token: string | undefined) => Promise<Actor | null>;

/** Makes the reader of actor tokens addressed to one slice. */
export async function actorReader(slice: string, publicKey: JWK): Promise<ActorReader> {
  const key = await importJWK(publicKey, 'EdDSA');
  return async (token) => {
    if (!token) return null;
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: ACTOR_ISSUER,
        audience: slice,
        algorithms: ['EdDSA'],
        requiredClaims: ['exp', 'sub'],
      });
      return actorFromClaims(payload);
    } catch {
      return null;
    }
  };
}
