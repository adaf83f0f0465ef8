import { createHash } from 'node:crypto';
import type { CustomerRow } from './customer.entity.ts';

/** Mark of what is known of a customer: another one as soon as anything of it was changed. It is made of sealed values and tells nothing of them. */
export function revisionOf({ name, mobile, phone, mid }: CustomerRow): string {
  const hash = createHash('sha256');
  for (const sealed of [name, mobile, phone, mid]) {
    hash.update(sealed ? `${sealed.length}:` : '-');
    if (sealed) hash.update(sealed);
  }
  return hash.digest('base64url').slice(0, 22);
}
