import { expect, test } from 'vitest';
import { chosenAtFirst, refundOf, type CancellableLine } from './cancellable-lines.ts';

const AT = '2026-11-20T05:00:00Z';

test('what the marketplace asks to have cancelled is chosen at first, else the only line that can be', () => {
  expect(chosenAtFirst([aLine('a'), aLine('b', { cancelAskedAt: AT })])).toEqual(['b']);
  expect(chosenAtFirst([aLine('a'), aLine('b', { shippedAt: AT }), aLine('c', { cancelledAt: AT })])).toEqual(['a']);
  expect(chosenAtFirst([aLine('a'), aLine('b')])).toEqual([]);
});

test('a refund is what was paid and not given back before, of lines that can be cancelled', () => {
  const lines = [aLine('a', { compensated: { amount: 300 } }), aLine('b'), aLine('c', { shippedAt: AT })];
  expect(refundOf(lines, ['a', 'c'])).toBe(700);
  expect(refundOf(lines, [])).toBe(0);
});

function aLine(id: string, more: Partial<CancellableLine> = {}): CancellableLine {
  const open = { shippedAt: null, cancelledAt: null, cancelAskedAt: null };
  return { id, ...open, paid: { amount: 1000 }, compensated: { amount: 0 }, ...more };
}
