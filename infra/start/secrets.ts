import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { accountsShape, newAccountsSecrets } from './accounts-secrets.ts';
import { messagesShape, newMessageSecrets } from './message-providers.ts';
import { appLoginOf } from './postgres/databases.ts';
import { caseAccessShape, newCaseAccessSecrets } from './simulated-providers.ts';
import { brokenHome } from './start-problem.ts';

const secretsShape = z.object({
  /** Password of PostgreSQL's superuser. */
  postgresPassword: z.string().min(1),
  /** Passwords of the logins of each slice's database, by login. */
  databasePasswords: z.record(z.string(), z.string().min(1)),
  /** Ed25519 JWKs, as JSON, with which the gateway vouches for the actor. */
  actorPrivateKey: z.string().startsWith('{'),
  actorPublicKey: z.string().startsWith('{'),
  /** Standard Webhooks secret of events between slices. */
  eventSecret: z.string().startsWith('whsec_'),
  /** Key of each slice that wraps the keys of its personal data: 32 bytes in base64. */
  privacyKeys: z.record(z.string(), z.base64()).default({}),
  /** Keys of case access and of the simulated providers; null in a home that is older than they are. */
  caseAccess: caseAccessShape.nullable().default(null),
  /** Keys of the accounts slice; null in a home that is older than it is. */
  accounts: accountsShape.nullable().default(null),
  /** Keys by which messages are sent; null in a home that is older than they are. */
  messages: messagesShape.nullable().default(null),
  /** Certificate and key that documents are signed with, PEM in base64; null until the first start that needs them. */
  documentCertificate: z.base64().nullable().default(null),
});

/** Keys and passwords of one embedded system, made once and kept. */
export type Secrets = z.infer<typeof secretsShape>;

/** Reads the secrets or makes them at the first start; a file that cannot be read is a broken home. */
export function loadSecrets(file: string, slices: readonly string[]): Secrets {
  const logins = slices.flatMap((slice) => [slice, appLoginOf(slice)]);
  const known = existsSync(file) ? readSecrets(file) : newSecrets();
  const missing = logins.filter((login) => !known.databasePasswords[login]);
  const sealing = slices.filter((slice) => !known.privacyKeys[slice]);
  const isWhole = missing.length + sealing.length === 0 && known.caseAccess && known.accounts && known.messages;
  if (existsSync(file) && isWhole) return known;
  for (const login of missing) known.databasePasswords[login] = newPassword();
  for (const slice of sealing) known.privacyKeys[slice] = randomBytes(32).toString('base64');
  known.caseAccess ??= newCaseAccessSecrets();
  known.accounts ??= newAccountsSecrets();
  known.messages ??= newMessageSecrets();
  keepSecrets(file, known);
  return known;
}

/** Writes the secrets down for their owner alone. */
export function keepSecrets(file: string, secrets: Secrets): void {
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
}

function readSecrets(file: string): Secrets {
  try {
    return secretsShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? 'it does not hold the keys it should' : String(error);
    throw brokenHome(`The keys in ${file} cannot be read: ${reason}.`);
  }
}

function newSecrets(): Secrets {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    postgresPassword: newPassword(),
    databasePasswords: {},
    actorPrivateKey: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), alg: 'EdDSA', use: 'sig' }),
    actorPublicKey: JSON.stringify({ ...publicKey.export({ format: 'jwk' }), alg: 'EdDSA', use: 'sig' }),
    eventSecret: `whsec_${randomBytes(32).toString('base64')}`,
    privacyKeys: {},
    caseAccess: null,
    accounts: null,
    messages: null,
    documentCertificate: null,
  };
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
