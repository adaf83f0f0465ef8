import { Buffer } from 'node:buffer';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Said of an entry whose account is that of the link: browsers open files, images and frames without a token. */
export const BY_LINK_ALONE = '로그인 정보 없이 이 계정에 발급된 링크로 열람';

/** Seals claims into a word for an address (AES-256-GCM): nothing in it can be changed, and it tells nothing. */
export function sealToken(secret: Buffer, claims: unknown): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(claims)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** Claims of a sealed word; null when it is none of ours or was changed. */
export function openToken(secret: Buffer, token: string): unknown {
  const sealed = Buffer.from(token, 'base64url');
  if (sealed.length <= NONCE_BYTES + TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}
