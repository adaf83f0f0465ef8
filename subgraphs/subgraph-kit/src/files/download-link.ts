import { Buffer } from 'node:buffer';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const link = z.object({
  /** File, and which of its objects. */
  f: z.uuid(),
  r: z.enum(['RELEASED', 'THUMBNAIL']),
  /** Account the link was made for, and its name and login for the access log. */
  a: z.uuid(),
  n: z.string(),
  l: z.string(),
  /** Moment it ends, in seconds since the epoch. */
  e: z.number().int(),
});

/** What a download link opens, and for whom. */
export interface DownloadGrant {
  readonly fileId: string;
  readonly role: 'RELEASED' | 'THUMBNAIL';
  readonly account: { readonly id: string; readonly name: string; readonly login: string };
  readonly expiresAt: Date;
}

/** Seals a link (AES-256-GCM): nothing in it can be changed, and the address tells nothing of file or account. */
export function sealLink(secret: Buffer, { fileId, role, account, expiresAt }: DownloadGrant): string {
  const claims: z.infer<typeof link> = {
    f: fileId,
    r: role,
    a: account.id,
    n: account.name,
    l: account.login,
    e: Math.floor(expiresAt.getTime() / 1000),
  };
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(claims)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** Opens a link; null when it is none of ours, was changed, or is over. */
export function openLink(secret: Buffer, token: string, now: Date): DownloadGrant | null {
  const claims = opened(secret, Buffer.from(token, 'base64url'));
  if (!claims || claims.e * 1000 <= now.getTime()) return null;
  const { f, r, a, n, l, e } = claims;
  return { fileId: f, role: r, account: { id: a, name: n, login: l }, expiresAt: new Date(e * 1000) };
}

function opened(secret: Buffer, sealed: Buffer): z.infer<typeof link> | null {
  if (sealed.length <= NONCE_BYTES + TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return link.parse(JSON.parse(body.toString()));
  } catch {
    return null;
  }
}
