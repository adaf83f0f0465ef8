import { actorFromClaims, type Actor } from '@madang/shared-schema/actor';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
  type RemoteJWKSet,
} from 'jose';
import { IdentityAway, Unauthenticated, type Caller } from './caller.ts';

/** Whom to believe. */
export interface IdentityOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

/** Judges access tokens by the identity provider's keys. */
export interface OidcTokens {
  /** Reads the caller from a token; throws {@link Unauthenticated} or {@link IdentityAway}. */
  callerOf(token: string, address: string | null): Promise<Caller>;
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
export function createOidcTokens({ issuer, audience, jwksUrl }: IdentityOptions): OidcTokens {
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
    async callerOf(token, address) {
      try {
        const { payload } = await jwtVerify(token, keyOf, options);
        return {
          kind: 'ACCOUNT',
          actor: actorIn(payload, address),
          expiresAt: (payload.exp ?? 0) * 1000,
          client: clientIn(payload),
          key: null,
        };
      } catch (error) {
        throw error instanceof IdentityAway ? error : new Unauthenticated(reasonOf(error), { cause: error });
      }
    },
    isReady: () => hasKeys(keys),
  };
}

/** Where somebody is, which scopes they have and which case they came through are not the identity provider's to say. */
function actorIn(payload: JWTPayload, address: string | null): Actor {
  const actor = actorFromClaims(payload);
  const roles = actor.roles.filter((role) => role !== 'PARTY');
  return { ...actor, roles, caseId: null, caseSide: null, scopes: null, address };
}

/** Issuers name the client by RFC 9068 or, as OpenID Connect has it, by who is authorized. */
function clientIn(payload: JWTPayload): string | null {
  const client = payload['client_id'] ?? payload['azp'];
  return typeof client === 'string' ? client : null;
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

/** Why a token does not hold, in words that tell nobody more than they know. */
export function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'the access token has expired';
  return 'the access token is not valid here';
}
