import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { startIdentity } from '../../../gateway/test/world/identity.ts';
import { claimsOf, type Actor } from '../../../shared-schema/src/actor.ts';
import { NOW, type House } from './house.ts';
import { readers, type Who } from './readers.ts';

/** Everybody who gives out what callers show at the gateway: an identity provider, case access, and accounts for keys. */
export interface Issuers {
  /** Variables by which the gateway believes them. */
  readonly environment: Readonly<Record<string, string>>;
  /** What somebody shows; null for nothing. */
  tokenOf(who: Who, house: House): Promise<string | null>;
  close(): Promise<void>;
}

/** Points enough for every question of the matrix. */
const PLENTY = '1000000000';

/** Starts an identity provider on loopback and makes the keys of case access. */
export async function startIssuers(): Promise<Issuers> {
  const identity = await startIdentity();
  const caseKeys = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const tokens = new Map<Actor, Promise<string | null>>();
  const issue = async ({ reader, actor }: Who, house: House): Promise<string | null> => {
    if (reader.shows === 'nothing') return null;
    if (reader.shows === 'key') return newKey(house, actor);
    if (reader.shows === 'account') return identity.token({ ...claimsOf(actor), expiresIn: 3_600 });
    return new SignJWT(claimsOf(actor))
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('madang-case-access')
      .setAudience('madang')
      .setExpirationTime('30m')
      .sign(caseKeys.privateKey);
  };
  return {
    environment: {
      OIDC_ISSUER: identity.issuer,
      OIDC_JWKS_URL: identity.jwksUrl,
      CASE_ACCESS_PUBLIC_KEY: JSON.stringify(await exportJWK(caseKeys.publicKey)),
      RATE_ANONYMOUS_POINTS: PLENTY,
      RATE_PEOPLE_POINTS: PLENTY,
      RATE_PARTY_POINTS: PLENTY,
      // What the gateway writes down while refusals are tried would be taken for their work.
      USAGE_EVERY_MS: '3600000',
      // A machine that does much at once is slow, and who waits has not been refused.
      SUBGRAPH_TIMEOUT_MS: '60000',
    },
    tokenOf: async (who, house) => {
      const token = tokens.get(who.actor) ?? issue(who, house);
      tokens.set(who.actor, token);
      return token;
    },
    close: () => identity.close(),
  };
}

const CREATE_KEY = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { key userErrors { message } }
}`;

/** A key as a partner makes it for the same business, with the scopes of the actor. */
async function newKey(house: House, { business, scopes }: Actor): Promise<string> {
  const maker = readers.find(({ actors }) =>
    actors.some((actor) => actor.roles.includes('PARTNER') && actor.business === business),
  );
  const [partner] = maker?.actors ?? [];
  if (!maker || !partner) throw new Error('no partner makes keys');
  const input = { name: '연동', kind: 'LIVE', scopes, expiresAt: daysLater(300) };
  const { data, errors } = await house.ask({ reader: maker, actor: partner }, CREATE_KEY, { input });
  const key: unknown = data?.createApiKey.key;
  if (typeof key !== 'string') throw new Error(`no key: ${JSON.stringify([data, errors])}`);
  return key;
}

function daysLater(days: number): string {
  return new Date(NOW.getTime() + days * 86_400_000).toISOString();
}
