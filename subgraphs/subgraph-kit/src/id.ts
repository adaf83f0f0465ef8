import { v7, validate } from 'uuid';

/** Makes a new id: UUID version 7, so that rows made together lie together. */
export function newId(): string {
  return v7();
}

/** Those of the keys that can be ids at all; PostgreSQL would fail on a mistyped address, which ought to find nothing. */
export function idsAmong(keys: readonly string[]): string[] {
  return keys.filter((key) => validate(key));
}

/** Ids as one value of SQL, for `any (?::uuid[])`. */
export function idArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
