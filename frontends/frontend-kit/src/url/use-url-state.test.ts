import { expect, test } from 'vitest';
import { readValue, writeValues } from './use-url-state.ts';

const defaults = { q: '', status: [] as readonly string[], mine: false };

test('defaults leave no trace in the address, and what others keep there stays', () => {
  const written = writeValues(new URLSearchParams('page=3&q=old'), defaults, defaults);
  expect(written.toString()).toBe('page=3');
});

test('what is written is read again', () => {
  const written = writeValues(
    new URLSearchParams(),
    { q: '신발', status: ['RECEIVED', 'TRANSFERRED'], mine: true },
    defaults,
  );
  expect(readValue(written, 'q', '')).toBe('신발');
  expect(readValue(written, 'status', [])).toEqual(['RECEIVED', 'TRANSFERRED']);
  expect(readValue(written, 'mine', false)).toBe(true);
});

test('an emptied choice differs from a default choice', () => {
  const chosen = { status: ['RECEIVED'] as readonly string[] };
  const written = writeValues(new URLSearchParams(), { status: [] }, chosen);
  expect(readValue(written, 'status', chosen.status)).toEqual([]);
});
