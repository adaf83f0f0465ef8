import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

const shape = z.object({
  signingKey: z.looseObject({ kty: z.literal('EC'), crv: z.literal('P-256'), d: z.string(), kid: z.string() }),
  cookieKey: z.string().min(32),
});

/** Keys of the identity provider: one signs tokens, the other cookies. */
export interface Keys {
  readonly signingKey: JWK;
  readonly cookieKey: string;
}

/** Reads the keys, or makes and keeps them at the first start; a file that holds something else is a fault. */
export async function loadKeys(file: string): Promise<Keys> {
  if (existsSync(file)) return readKeys(file);
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  const signingKey = { ...jwk, kid, alg: 'ES256', use: 'sig' };
  const keys = { signingKey, cookieKey: randomBytes(32).toString('base64url') };
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}

function readKeys(file: string): Keys {
  const parsed = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} holds no keys of the identity provider`);
  return parsed.data;
}
