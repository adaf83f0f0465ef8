import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** Makes a secret that nobody guesses: 256 bits as text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret of 256 bits. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Digests that cannot be tried out without the key: of codes, and of identifiers of people. */
export interface KeyedDigests {
  of(purpose: string, value: string): string;
  same(digest: string | null, purpose: string, value: string): boolean;
}

/** Makes keyed digests from the secret of case access, one key for each purpose. */
export function keyedDigests(secret: Buffer): KeyedDigests {
  const of = (purpose: string, value: string): string => {
    const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `case-access ${purpose}`, 32));
    return createHmac('sha256', key).update(value).digest('base64url');
  };
  return {
    of,
    same(digest, purpose, value) {
      const [known, given] = [Buffer.from(digest ?? ''), Buffer.from(of(purpose, value))];
      return known.length === given.length && timingSafeEqual(known, given);
    },
  };
}
