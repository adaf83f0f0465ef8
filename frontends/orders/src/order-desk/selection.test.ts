import { expect, test } from 'vitest';
import { NOTHING, withLines, withOrders, type Selectable } from './selection.ts';

const row = (lineId: string, orderId: string, linesOfOrder: string[]): Selectable => ({
  lineId,
  orderId,
  linesOfOrder,
});
const rows = [row('a1', 'a', ['a1', 'a2']), row('a2', 'a', ['a1', 'a2']), row('b1', 'b', ['b1'])];

test('an order is chosen with all its lines, and left with them', () => {
  const chosen = withOrders(NOTHING, rows.slice(0, 1), true);
  expect([[...chosen.orders], [...chosen.lines]]).toEqual([['a'], ['a1', 'a2']]);
  expect(withOrders(chosen, rows.slice(0, 1), false)).toEqual(NOTHING);
});

test('an order of which a line is left out is no longer whole', () => {
  const chosen = withOrders(NOTHING, rows, true);
  const fewer = withLines(chosen, rows.slice(1, 2), false);
  expect([[...fewer.orders], [...fewer.lines]]).toEqual([['b'], ['a1', 'b1']]);
});
