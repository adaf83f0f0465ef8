import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { portOf } from '@madang/shared-schema/slices';
import { z } from 'zod';
import { demoConnections } from '../demo/listings.ts';
import { firstToken } from '../simulators/cafe24/tokens.ts';
import { overridden } from './message-providers.ts';

/** Keys of case access and of the accounts that the simulated providers know. */
export const caseAccessShape = z.object({
  /** Ed25519 JWKs, as JSON, with which disputes signs the tokens of parties. */
  privateKey: z.string().startsWith('{'),
  publicKey: z.string().startsWith('{'),
  /** 32 bytes in base64 on which digests and sealed texts of case access hang. */
  secret: z.base64(),
  portOneSecret: z.string().min(1),
  solapiSecret: z.string().min(1),
  id1372Secret: z.string().min(1),
});

/** Keys of case access in an embedded system. */
export type CaseAccessSecrets = z.infer<typeof caseAccessShape>;

/** Makes the keys at the first start. */
export function newCaseAccessSecrets(): CaseAccessSecrets {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const newPassword = () => randomBytes(24).toString('base64url');
  return {
    privateKey: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), alg: 'EdDSA', use: 'sig' }),
    publicKey: JSON.stringify({ ...publicKey.export({ format: 'jwk' }), alg: 'EdDSA', use: 'sig' }),
    secret: randomBytes(32).toString('base64'),
    portOneSecret: newPassword(),
    solapiSecret: newPassword(),
    id1372Secret: newPassword(),
  };
}

const PORTONE = { PORTONE_STORE_ID: 'store-madang', PORTONE_CHANNEL_KEY: 'channel-key-madang' };
const SOLAPI = { SOLAPI_KEY: 'MADANG', SOLAPI_FROM: '0213720000' };
const ID1372 = { ID1372_CLIENT_ID: 'madang' };

type Variables = Readonly<Record<string, string>>;

/** Accounts with which the simulators are told whom they know. */
export function simulatorAccounts(secrets: CaseAccessSecrets, origin: string): Variables {
  return {
    ORIGIN: origin,
    ...PORTONE,
    PORTONE_SECRET: secrets.portOneSecret,
    ...solapiAccount(secrets),
    ...ID1372,
    ID1372_CLIENT_SECRET: secrets.id1372Secret,
    ...marketplaceAccounts(secrets),
    SIMULATORS_DEMO: '1',
  };
}

/** What disputes is told of who somebody is, all of it simulated unless the command was told otherwise. */
export function disputesProviders(secrets: CaseAccessSecrets, env: NodeJS.ProcessEnv): Variables {
  return {
    ...overridden(env, {
      ...PORTONE,
      PORTONE_SECRET: secrets.portOneSecret,
      PORTONE_URL: `http://127.0.0.1:${portOf('simulators', env)}/portone`,
    }),
    CASE_ACCESS_PRIVATE_KEY: secrets.privateKey,
    CASE_ACCESS_SECRET: secrets.secret,
  };
}

/** The account at Solapi, from which every slice sends text messages. */
export function solapiAccount(secrets: CaseAccessSecrets): Variables {
  return { ...SOLAPI, SOLAPI_SECRET: secrets.solapiSecret };
}

/** What the identity provider is told of the 1372 sign-in, which is simulated behind the same origin. */
export function id1372Client(secrets: CaseAccessSecrets, origin: string): Variables {
  return {
    ...ID1372,
    ID1372_ISSUER: `${origin}/simulators/id1372`,
    ID1372_CLIENT_SECRET: secrets.id1372Secret,
  };
}

const MARKETPLACES = { CAFE24_CLIENT_ID: 'madang', NAVER_CLIENT_ID: 'madang' };

/** The application at both marketplaces; its secrets hang on one that the system keeps. */
function marketplaceAccounts({ secret }: CaseAccessSecrets): Variables {
  return {
    ...MARKETPLACES,
    CAFE24_CLIENT_SECRET: derived(secret, 'cafe24'),
    // A salt of bcrypt: 22 letters of its own alphabet, the last of which may only be one of four.
    NAVER_CLIENT_SECRET: `$2a$04$${derived(secret, 'naver')
      .replaceAll(/[^A-Za-z0-9]/g, 'a')
      .slice(0, 21)}u`,
  };
}

const DEMO_MALLS = demoConnections.filter(({ connector }) => connector === 'CAFE24').map(({ account }) => account);

/** First refresh tokens of simulated malls, as a person who grants access would bring them; JSON by mall. */
export function firstTokens({ secret }: CaseAccessSecrets, malls: readonly string[]): string {
  const account = { clientId: MARKETPLACES.CAFE24_CLIENT_ID, clientSecret: derived(secret, 'cafe24') };
  return JSON.stringify(Object.fromEntries(malls.map((mall) => [mall, firstToken(account, mall)])));
}

/** What orders is told of the marketplaces, all of them simulated unless the command was told otherwise. */
export function ordersProviders(secrets: CaseAccessSecrets, env: NodeJS.ProcessEnv): Variables {
  const simulators = `http://127.0.0.1:${portOf('simulators', env)}`;
  const accounts = marketplaceAccounts(secrets);
  return overridden(env, {
    ...accounts,
    CAFE24_URL: `${simulators}/cafe24/{mall}`,
    CAFE24_FIRST_TOKENS: firstTokens(secrets, DEMO_MALLS),
    NAVER_URL: `${simulators}/naver/external`,
  });
}

/** Secret for one purpose, made of that of the house: the same at every start. */
export function derived(secret: string, purpose: string): string {
  return createHash('sha256').update(`${secret}|${purpose}`).digest('base64url');
}
