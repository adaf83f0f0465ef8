import { expect, test } from 'vitest';
import { claimsOf, isManyClaims } from './repeated-claims.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const ticket = (code: string, receivedAt: string, status = 'COMPLETED') => ({ receivedAt, status, type: { code } });

test('claims of ninety days count, questions and mistakes do not', () => {
  const tickets = [
    ticket('04', '2026-11-20T00:00:00Z'),
    ticket('05', '2026-08-23T05:00:00Z'),
    ticket('07', '2026-08-23T04:59:59Z'),
    ticket('01', '2026-11-20T00:00:00Z'),
    ticket('04', '2026-11-20T00:00:00Z', 'DISCARDED'),
    { ...ticket('04', '2026-11-20T00:00:00Z'), type: null },
  ];
  expect(claimsOf(tickets, NOW)).toBe(2);
  expect([2, 3].map(isManyClaims)).toEqual([false, true]);
});
