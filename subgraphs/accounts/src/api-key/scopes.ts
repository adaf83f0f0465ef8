import { slices } from '@madang/shared-schema/slices';
import type { ApiKeyKind } from './api-key.ts';

/** The slice of people and keys: no key opens it, so that none can make another. */
const CLOSED = 'accounts';

/** What a key can be allowed: to ask a slice, or to act in it. */
export const SCOPES: readonly string[] = slices
  .filter(({ name }) => name !== CLOSED)
  .flatMap(({ name }) => [`${name}:read`, `${name}:write`]);

/** Indicates whether a kind of key can have a scope: the sandbox is one for all partners, so its keys only read. */
export function fitsKind(scope: string, kind: ApiKeyKind): boolean {
  return kind === 'LIVE' || scope.endsWith(':read');
}
