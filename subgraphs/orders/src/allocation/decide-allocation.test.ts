import { array, assert, boolean, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { decideAllocation, levelKey, type WaitingLine } from './decide-allocation.ts';

const LEVEL = { variantId: 'D16', warehouseCode: '01' };
const KEY = levelKey(LEVEL);

function aLine(id: string, quantity: number, isPriority = false): WaitingLine {
  return { id, number: id, orderId: id, ...LEVEL, quantity, isPriority, isSoldOut: false };
}

function given(pieces: number, ...lines: WaitingLine[]): string {
  return decideAllocation(new Map([[KEY, pieces]]), lines)
    .covered.map(({ id }) => id)
    .join('');
}

test('whole lines get stock in their order; one that is too large is passed by, unless it has priority', () => {
  expect(given(5, aLine('a', 2), aLine('b', 4), aLine('c', 3))).toBe('ac');
  expect(given(3, aLine('p', 4, true), aLine('a', 1))).toBe('');
  expect(given(5, aLine('p', 4, true), aLine('q', 3, true), aLine('a', 1))).toBe('p');
  expect(given(0, aLine('a', 1))).toBe('');
});

test('never more than there is, and nobody without priority before one with it, whatever waits', () => {
  const waiting = array(record({ quantity: integer({ min: 1, max: 9 }), isPriority: boolean() }), { maxLength: 30 });
  assert(
    property(waiting, integer({ min: 0, max: 60 }), (wanted, pieces) => {
      const ranked = wanted
        .map(({ quantity, isPriority }, index) => aLine(String(index), quantity, isPriority))
        .toSorted((one, other) => Number(other.isPriority) - Number(one.isPriority));
      const { covered, uncovered } = decideAllocation(new Map([[KEY, pieces]]), ranked);
      const sum = covered.reduce((total, { quantity }) => total + quantity, 0);
      expect(covered.length + uncovered.length).toBe(ranked.length);
      expect(sum).toBeLessThanOrEqual(pieces);
      const isPassed = uncovered.some(({ isPriority }) => isPriority);
      expect(isPassed && covered.some(({ isPriority }) => !isPriority)).toBe(false);
      // Whoever waits without need would be one that fits into what is left and is behind no line of priority.
      const fits = uncovered.filter(({ quantity }) => quantity <= pieces - sum);
      expect(isPassed ? fits.filter(({ isPriority }) => isPriority) : fits).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
