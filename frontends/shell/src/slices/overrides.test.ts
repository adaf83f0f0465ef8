import { expect, test } from 'vitest';
import { overriddenEntry } from './overrides.ts';

const manifest = 'http://localhost:5103/mf-manifest.json';

function memory(): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    key: () => null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

test('a slice under development replaces the listed one and is remembered by the tab', () => {
  const tab = memory();
  expect(overriddenEntry('disputes', new URL(`http://localhost:5100/?slice.disputes=${manifest}`), tab)).toBe(manifest);
  expect(overriddenEntry('disputes', new URL('http://localhost:5100/disputes'), tab)).toBe(manifest);
  expect(overriddenEntry('orders', new URL('http://localhost:5100/disputes'), tab)).toBeNull();
});

test.each([
  ['a page that is not local', `https://madang.example/?slice.disputes=${manifest}`],
  ['an address that is not local', 'http://localhost:4000/?slice.disputes=https://evil.example/mf-manifest.json'],
  ['an address that only looks local', 'http://localhost:4000/?slice.disputes=https://localhost.evil.example/x.json'],
  ['something that is no address', 'http://localhost:4000/?slice.disputes=javascript:alert(1)'],
])('%s is refused', (_title, page) => {
  expect(overriddenEntry('disputes', new URL(page), memory())).toBeNull();
});
