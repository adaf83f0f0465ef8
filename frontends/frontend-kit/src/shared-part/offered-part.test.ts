import { expect, test } from 'vitest';
import { offeredPart, PartIsNotOffered } from './offered-part.ts';

const ID = 'orders/return-dialog/1';

test('a part is loaded from the slice that offers it, once that slice is there', () => {
  const load = () => Promise.resolve(() => null);
  expect(offeredPart(ID, { status: 'ready', slice: { id: 'orders', parts: { [ID]: load } } })).toBe(load);
  expect(offeredPart(ID, { status: 'loading' })).toBeNull();
});

test('what keeps a part away is told: no such slice, a slice that failed, another version, nothing offered', () => {
  const gone = new Error('remoteEntry.js answered 503');
  expect(() => offeredPart(ID, undefined)).toThrow(PartIsNotOffered);
  expect(() => offeredPart(ID, { status: 'failed', error: gone })).toThrow(gone);
  const newer = Object.fromEntries([['orders/return-dialog/2', () => Promise.resolve(() => null)]]);
  expect(() => offeredPart(ID, { status: 'ready', slice: { id: 'orders', parts: newer } })).toThrow(
    'orders/return-dialog/1 is asked for, orders/return-dialog/2 offered',
  );
  expect(() => offeredPart(ID, { status: 'ready', slice: { id: 'orders' } })).toThrow('nothing is offered');
});
