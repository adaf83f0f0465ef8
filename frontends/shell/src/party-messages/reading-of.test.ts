import { expect, test } from 'vitest';
import { publicityOf, readingOf } from './reading-of.ts';

const notice = {
  authorSide: 'OFFICER',
  readByMe: false,
  readings: [],
  visibleTo: ['APPLICANT', 'RESPONDENT'],
} as const;
const opinion = { authorSide: 'APPLICANT', readByMe: true, readings: [], visibleTo: ['APPLICANT'] } as const;
test('of what the officer wrote a side sees whether it has read it itself', () => {
  expect(readingOf(notice, 'APPLICANT')).toEqual({ of: 'mine', isRead: false });
  expect(readingOf({ ...notice, readByMe: true }, 'APPLICANT')).toEqual({ of: 'mine', isRead: true });
});

test('of its own a side sees who else has read it', () => {
  const readings = [{ side: 'OFFICER' as const, at: '2026-11-30T00:00:00Z' }];
  expect(readingOf({ ...opinion, readings }, 'APPLICANT')).toEqual({ of: 'others', sides: ['OFFICER'] });
});

test('its own is private until the other side may read it; of others there is nothing to say', () => {
  expect(publicityOf(opinion, 'APPLICANT')).toBe(false);
  expect(publicityOf({ ...opinion, visibleTo: ['APPLICANT', 'RESPONDENT'] }, 'APPLICANT')).toBe(true);
  expect(publicityOf(notice, 'APPLICANT')).toBe(null);
});
