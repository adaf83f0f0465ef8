import { expect, test, vi } from 'vitest';
import { inTime, loadedPart, loadPart, PartIsSlow } from './load-part.ts';
import { pauseOf } from './use-back-off.ts';

test('a part that came once is there at once the next time', async () => {
  const load = async () => 'part';
  expect(loadedPart(load)).toBeNull();
  await loadPart(load);
  expect(loadedPart(load)).toBe('part');
});

test('a part that never comes counts as missing after the limit', async () => {
  vi.useFakeTimers();
  const outcome = inTime(new Promise(() => {}), 10_000).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await outcome).toBeInstanceOf(PartIsSlow);
  vi.useRealTimers();
});

test('a module without its component is a failure, not a blank area', async () => {
  await expect(loadPart(async () => undefined)).rejects.toThrow('lacks the part');
});

test('pauses between attempts grow and then stay', () => {
  expect([0, 1, 2, 3, 4, 9].map(pauseOf)).toEqual([2_000, 4_000, 8_000, 15_000, 30_000, 30_000]);
});
