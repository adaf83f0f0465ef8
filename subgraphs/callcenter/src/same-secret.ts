import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares what somebody said with a secret, in the same time whatever they said. */
export function isSameSecret(said: string, expected: string): boolean {
  const [one, other] = [said, expected].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
