import { slices } from '@madang/shared-schema/slices';

/** The slice of people and keys: no key opens it, so that none can make another. */
const CLOSED = 'accounts';

/** What a key can be allowed: to ask a slice, or to act in it. */
export const SCOPES: readonly string[] = slices
  .filter(({ name }) => name !== CLOSED)
  .flatMap(({ name }) => [`${name}:read`, `${name}:write`]);
