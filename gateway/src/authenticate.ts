import { actorFromClaims, type Actor } from '@madang/shared-schema/actor';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JWTVerifyGetKey,
  type RemoteJWKSet,
} from 'jose';

/** Who is asking, and until when the access token says so. */
export interface Caller {
  readonly actor: Actor;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** A request without an access token that holds: none, malformed, expired or foreign. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
}

/** The identity provider cannot be asked for its keys, so nobody's token can be judged. */
export class IdentityAway extends Error {
  override readonly name = 'IdentityAway';
}

/** Whom to believe. */
export interface IdentityOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

/** Judges access tokens by the identity provider's keys. */
export interface Authenticator {
  /** Reads the caller from an Authorization header; throws {@link Unauthenticated} or {@link IdentityAway}. */
  callerOf(authorization: string | undefined): Promise<Caller>;
  /** Indicates whether tokens can be judged now: keys are at hand or can be fetched. */
  isReady(): Promise<boolean>;
}

const ALGORITHMS = ['RS256', 'ES256'];
const CLOCK_TOLERANCE_SECONDS = 5;
const KEYS_FRESH_MS = 10 * 60 * 1000;
/** A rotated key is looked for at most this often, so that made-up key ids do not become requests to the provider. */
const KEYS_COOLDOWN_MS = 5_000;
const KEYS_TIMEOUT_MS = 3_000;

/** Makes the judge of access tokens; keys are fetched when first needed and outlive a provider that goes away. */
export function createAuthenticator({ issuer, audience, jwksUrl }: IdentityOptions): Authenticator {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cacheMaxAge: KEYS_FRESH_MS,
    cooldownDuration: KEYS_COOLDOWN_MS,
    timeoutDuration: KEYS_TIMEOUT_MS,
  });
  const options = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ['sub', 'exp'],
  };
  const keyOf = keyFrom(keys);
  return {
    async callerOf(authorization) {
      const token = bearerOf(authorization);
      try {
        const { payload } = await jwtVerify(token, keyOf, options);
        return { actor: actorFromClaims(payload), expiresAt: (payload.exp ?? 0) * 1000 };
      } catch (error) {
        throw error instanceof IdentityAway ? error : new Unauthenticated(reasonOf(error), { cause: error });
      }
    },
    isReady: () => hasKeys(keys),
  };
}

function bearerOf(authorization: string | undefined): string {
  const [, token] = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) throw new Unauthenticated('an access token is needed');
  return token;
}

/** Asks the provider for a token's key; while the provider is away, keys seen before are used without asking each time. */
function keyFrom(keys: RemoteJWKSet): JWTVerifyGetKey {
  let askAgainAt = 0;
  return async (header, token) => {
    const seen = keys.jwks();
    if (seen && !keys.fresh && Date.now() < askAgainAt) return createLocalJWKSet(seen)(header, token);
    try {
      return await keys(header, token);
    } catch (error) {
      if (isTokensFault(error)) throw error;
      if (!seen) throw new IdentityAway('the identity provider does not answer', { cause: error });
      askAgainAt = Date.now() + KEYS_COOLDOWN_MS;
      return createLocalJWKSet(seen)(header, token);
    }
  };
}

function isTokensFault(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

async function hasKeys(keys: RemoteJWKSet): Promise<boolean> {
  if (keys.jwks() !== undefined) return true;
  return keys.reload().then(
    () => true,
    () => false,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'the access token has expired';
  return 'the access token is not valid here';
}
