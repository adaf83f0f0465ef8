import { createHmac } from 'node:crypto';
import type { SoftphoneSettings } from './softphone-settings.ts';

/** Login of one extension at the SIP server, which ends by itself. */
export interface SoftphoneLogin {
  readonly server: string;
  readonly realm: string;
  readonly extension: string;
  readonly username: string;
  readonly password: string;
  readonly endsAt: Date;
}

/**
 * Makes a login that the SIP server can check by the secret alone, as auth_ephemeral of Kamailio does: the name is the end in
 * seconds and the extension, the password its HMAC with SHA-1. Good for no other extension, and for nothing once it has ended.
 */
export function softphoneLogin(
  { server, realm, secret, loginSeconds }: SoftphoneSettings,
  extension: string,
  now: Date,
): SoftphoneLogin {
  const end = Math.floor(now.getTime() / 1000) + loginSeconds;
  const username = `${end}:${extension}`;
  const password = createHmac('sha1', secret).update(username).digest('base64');
  return { server, realm, extension, username, password, endsAt: new Date(end * 1000) };
}
