import { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

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

/** Signs a link: it names the file, the account and its end, and none of them can be changed. */
export function signLink(secret: Buffer, { fileId, role, account, expiresAt }: DownloadGrant): string {
  const claims: z.infer<typeof link> = {
    f: fileId,
    r: role,
    a: account.id,
    n: account.name,
    l: account.login,
    e: Math.floor(expiresAt.getTime() / 1000),
  };
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${body}.${signatureOf(secret, body)}`;
}

/** Reads a link; null when it is none of ours, was changed, or is over. */
export function readLink(secret: Buffer, token: string, now: Date): DownloadGrant | null {
  const [body = '', signature = '', ...more] = token.split('.');
  const [told, made] = [Buffer.from(signature), Buffer.from(signatureOf(secret, body))];
  if (more.length > 0 || told.length !== made.length || !timingSafeEqual(told, made)) return null;
  const { f, r, a, n, l, e } = link.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  if (e * 1000 <= now.getTime()) return null;
  return { fileId: f, role: r, account: { id: a, name: n, login: l }, expiresAt: new Date(e * 1000) };
}

function signatureOf(secret: Buffer, body: string): string {
  return createHmac('sha256', secret).update(body).digest('base64url');
}
