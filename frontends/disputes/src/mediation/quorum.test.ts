import { expect, test } from 'vitest';
import { heldAtOf } from './committee/session-time.ts';
import { quorumOf } from './quorum.ts';

const member = (...ids: string[]) => ({ conflictsWith: ids.map((id) => ({ id })) });

test('who has to do with the respondent does not count, and five have to be left', () => {
  const five = [member(), member(), member(), member('b'), member('a', 'b')];
  expect(quorumOf(five, 'a')).toEqual({ excused: 1, free: 4, isEnough: false });
  expect(quorumOf(five, 'c')).toEqual({ excused: 0, free: 5, isEnough: true });
  expect(quorumOf(five, null)).toEqual({ excused: 0, free: 5, isEnough: true });
});

test('a session is called by the clock of Seoul', () => {
  expect(heldAtOf('2026-12-01T14:00')).toBe('2026-12-01T05:00:00.000Z');
});
