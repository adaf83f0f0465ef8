import { expect, test } from 'vitest';
import { hashOf, isSameHash, newKey, newPublicId, readKey } from './key-text.ts';

test('a key says what it is for and by what it is found', () => {
  const publicId = newPublicId();
  const key = newKey({ kind: 'TEST', publicId });
  expect(key).toMatch(/^mdg_test_[0-9A-Za-z]{12}_[0-9A-Za-z]{36}$/);
  expect(readKey(key)).toEqual({ kind: 'TEST', publicId });
});

test('a key with one sign changed is none, wherever the sign stands', () => {
  const key = newKey({ kind: 'LIVE', publicId: newPublicId() });
  const changed = Array.from(key, (sign, place) => {
    const other = sign === 'A' ? 'B' : 'A';
    return `${key.slice(0, place)}${other}${key.slice(place + 1)}`;
  });
  expect(changed.map(readKey).filter(Boolean)).toEqual([]);
});

test('no two keys are alike, and their hashes are told apart', () => {
  const keys = Array.from({ length: 100 }, () => newKey({ kind: 'LIVE', publicId: 'a'.repeat(12) }));
  const [one = '', other = ''] = keys;
  expect(new Set(keys).size).toBe(100);
  expect(isSameHash(hashOf(one), hashOf(one))).toBe(true);
  expect(isSameHash(hashOf(one), hashOf(other))).toBe(false);
});
