import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { portOf } from '@madang/shared-schema/slices';
import { z } from 'zod';
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
