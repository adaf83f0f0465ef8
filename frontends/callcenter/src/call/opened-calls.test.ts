import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claimOpening } from './opened-calls.ts';

type Claim = (lock: object | null) => boolean;

let held: Set<string>;
beforeEach(() => {
  const stored = new Map<string, string>();
  held = new Set();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  const request = async (name: string, _options: object, claim: Claim) => claim(held.has(name) ? null : {});
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => vi.unstubAllGlobals());

test('a caller is opened once, by whichever tab asks first, and others are not kept from it', async () => {
  expect([await claimOpening('k1'), await claimOpening('k1'), await claimOpening('k2')]).toEqual([true, false, true]);
  for (let call = 0; call < 60; call += 1) await claimOpening(`later-${call}`);
  expect(await claimOpening('later-30')).toBe(false);
});

test('a tab that comes while another one opens the caller leaves it to that one', async () => {
  held.add('madang.calls-opened.k1');
  expect(await claimOpening('k1')).toBe(false);
  held.clear();
  expect(await claimOpening('k1')).toBe(true);
});

test('where the browser has no locks what was opened is known all the same', async () => {
  vi.stubGlobal('navigator', {});
  expect([await claimOpening('k1'), await claimOpening('k1')]).toEqual([true, false]);
});
