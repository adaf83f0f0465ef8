import { createHash, randomBytes } from 'node:crypto';

/** Makes the token of a link: 256 bits that nobody guesses. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. */
export function linkTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
