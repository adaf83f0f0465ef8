import { actorFromClaims, type Actor } from '@madang/shared-schema/actor';
import { decodeJwt, importJWK, jwtVerify, type JWK } from 'jose';
import { Unauthenticated, type Caller } from './caller.ts';
import { reasonOf } from './oidc-tokens.ts';

/** Issuer of the tokens that the parties of a case get, who have no account. */
const CASE_ISSUER = 'madang-case-access';
const CLOCK_TOLERANCE_SECONDS = 5;

/** Judges the tokens of case access; throws {@link Unauthenticated}. */
export type CaseTokens = (token: string, address: string | null) => Promise<Caller>;

/** Makes the judge of case tokens for one audience; without a public key no case token holds. */
export async function createCaseTokens(publicKey: JWK | undefined, audience: string): Promise<CaseTokens> {
  const key = publicKey && (await importJWK(publicKey, 'EdDSA'));
  const options = {
    issuer: CASE_ISSUER,
    audience,
    algorithms: ['EdDSA'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ['sub', 'exp', 'caseId', 'caseSide', 'caseVersion'],
  };
  return async (token, address) => {
    if (!key) throw new Unauthenticated('the access token is not valid here');
    try {
      const { payload } = await jwtVerify(token, key, options);
      const actor = partyOf(actorFromClaims(payload), address);
      return { kind: 'PARTY', actor, expiresAt: (payload.exp ?? 0) * 1000, client: null, key: null };
    } catch (error) {
      throw new Unauthenticated(reasonOf(error), { cause: error });
    }
  };
}

/** Indicates whether a token says of itself that it comes from case access; nothing else it says is believed here. */
export function isCaseToken(token: string): boolean {
  try {
    return decodeJwt(token).iss === CASE_ISSUER;
  } catch {
    return false;
  }
}

/** However much a case token claims, it opens one case on one side and nothing else. */
function partyOf({ id, name, login, caseId, caseSide, caseVersion }: Actor, address: string | null): Actor {
  if (caseId === null || caseSide === null || caseVersion === null)
    throw new Unauthenticated('the access token is not valid here');
  const none = { team: null, storefronts: [], business: null, customer: null, scopes: null };
  return { ...none, id, name, login, roles: ['PARTY'], caseId, caseSide, caseVersion, address };
}
