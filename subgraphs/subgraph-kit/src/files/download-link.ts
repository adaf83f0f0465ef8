import type { Buffer } from 'node:buffer';
import { z } from 'zod';
import { openToken, sealToken } from './sealed-token.ts';

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
  return sealToken(secret, claims);
}

/** Opens a link; null when it is none of ours, was changed, or is over. */
export function openLink(secret: Buffer, token: string, now: Date): DownloadGrant | null {
  const { success, data } = link.safeParse(openToken(secret, token));
  if (!success || data.e * 1000 <= now.getTime()) return null;
  const { f, r, a, n, l, e } = data;
  return { fileId: f, role: r, account: { id: a, name: n, login: l }, expiresAt: new Date(e * 1000) };
}
