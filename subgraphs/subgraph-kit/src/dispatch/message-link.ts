import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const account = z.object({ i: z.uuid(), n: z.string(), l: z.string() });

const link = z.discriminatedUnion('k', [
  z.object({ k: z.literal('opened'), m: z.uuid() }),
  z.object({ k: z.literal('unsubscribe'), m: z.uuid() }),
  z.object({ k: z.literal('view'), m: z.uuid(), a: account, e: z.number().int() }),
  z.object({ k: z.literal('paper'), m: z.uuid(), a: account, e: z.number().int() }),
]);

/** What a link of a message opens; those that show something are good for one account and end. */
export type MessageLink = z.infer<typeof link>;

/** Seals a link (AES-256-GCM): nothing in it can be changed, and the address tells nothing of message or account. */
export function sealMessageLink(secret: Buffer, claims: MessageLink): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(claims)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** Opens a link; null when it is none of ours, was changed, or is over. */
export function openMessageLink(secret: Buffer, token: string, now: Date): MessageLink | null {
  const sealed = Buffer.from(token, 'base64url');
  if (sealed.length <= NONCE_BYTES + TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    const claims = link.parse(JSON.parse(body.toString()));
    return 'e' in claims && claims.e * 1000 <= now.getTime() ? null : claims;
  } catch {
    return null;
  }
}
