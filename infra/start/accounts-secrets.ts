import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** Port of the example of a partner (infra/examples/partner). */
const EXAMPLE_PORT = '8787';

/** Keys of the accounts slice and of who asks it for roles. */
export const accountsShape = z.object({
  /** Ed25519 JWKs, as JSON, with which the identity provider asks accounts for the roles of a person. */
  identityPrivateKey: z.string().startsWith('{'),
  identityPublicKey: z.string().startsWith('{'),
  /** Root of the secrets with which webhooks to partners are signed. */
  webhookRootSecret: z.string().min(32),
});

/** Keys of the accounts slice in an embedded system. */
export type AccountsSecrets = z.infer<typeof accountsShape>;

/** Makes the keys at the first start. */
export function newAccountsSecrets(): AccountsSecrets {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    identityPrivateKey: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), alg: 'EdDSA', use: 'sig' }),
    identityPublicKey: JSON.stringify({ ...publicKey.export({ format: 'jwk' }), alg: 'EdDSA', use: 'sig' }),
    webhookRootSecret: randomBytes(32).toString('base64url'),
  };
}

/** What accounts is told: whom to believe, by what to sign, and where on this machine partners may listen. */
export function accountsSettings(secrets: AccountsSecrets | null, env: NodeJS.ProcessEnv): Record<string, string> {
  const { identityPublicKey, webhookRootSecret } = known(secrets);
  return {
    IDENTITY_PUBLIC_KEY: identityPublicKey,
    WEBHOOK_ROOT_SECRET: webhookRootSecret,
    WEBHOOK_ADDRESSES: env['WEBHOOK_ADDRESSES'] || 'public',
    WEBHOOK_LOOPBACK_PORTS: env['WEBHOOK_LOOPBACK_PORTS'] ?? EXAMPLE_PORT,
  };
}

/** What the identity provider is told, so that accounts gives it the roles of a person. */
export function directorySettings(secrets: AccountsSecrets | null, url: string): Record<string, string> {
  return { ACCOUNTS_URL: url, ACCOUNTS_KEY: known(secrets).identityPrivateKey };
}

function known(secrets: AccountsSecrets | null): AccountsSecrets {
  if (!secrets) throw new Error('the keys of accounts were not made');
  return secrets;
}
