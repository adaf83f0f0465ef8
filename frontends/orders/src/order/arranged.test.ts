import { expect, test } from 'vitest';
import { arranged } from './arranged.ts';

test('the order that was looked for comes first, then those somebody waits for, else newest first', () => {
  const orders = [
    { id: 'newest', erpStatus: 'DELIVERED' },
    { id: 'on its way', erpStatus: 'SHIPPED' },
    { id: 'older', erpStatus: 'CANCELLED' },
    { id: 'coming back', erpStatus: 'RETURN_REQUESTED' },
    { id: 'sought', erpStatus: 'RETURNED' },
  ] as const;
  expect(arranged(orders, 'sought').map(({ id }) => id)).toEqual([
    'sought',
    'on its way',
    'coming back',
    'newest',
    'older',
  ]);
  expect(arranged(orders, null).map(({ id }) => id)).toEqual([
    'on its way',
    'coming back',
    'newest',
    'older',
    'sought',
  ]);
});
