import { describe, expect, test } from 'vitest';
import { daysBetween, formatDate, formatDateTime, formatShortDateTime } from './instant.ts';
import { formatMoney, formatShare } from './money.ts';
import { formatPhone, phoneDigitsOf } from './phone.ts';

describe('moments are written as in Seoul', () => {
  test.each([
    ['ko', '2026-11-21 (토) 14:05'],
    ['en', '2026-11-21 (Sat) 14:05'],
  ] as const)('in %s', (language, text) => {
    expect(formatDateTime('2026-11-21T05:05:00Z', language)).toBe(text);
  });

  test('midnight is 00:00 of the new day', () => {
    expect(formatDateTime('2026-12-31T15:00:00Z', 'ko')).toBe('2027-01-01 (금) 00:00');
  });

  test('a day without time keeps its day', () => {
    expect(formatDate('2026-11-21', 'ko')).toBe('2026-11-21 (토)');
  });

  test('the year is left out within the year', () => {
    const now = new Date('2026-11-21T05:05:00Z');
    expect(formatShortDateTime('2026-03-02T00:30:00Z', 'ko', now)).toBe('03-02 09:30');
    expect(formatShortDateTime('2019-10-21T00:30:00Z', 'ko', now)).toBe('2019-10-21 09:30');
  });

  test('days are counted by the midnights of Seoul', () => {
    expect(daysBetween('2026-11-20T14:59:00Z', '2026-11-20T15:01:00Z')).toBe(1);
    expect(daysBetween('2026-11-21T00:00:00Z', '2026-11-18T23:00:00Z')).toBe(-2);
  });
});

describe('money', () => {
  test('won in each language', () => {
    expect(formatMoney({ amount: 150_000, currency: 'KRW' }, 'ko')).toBe('150,000원');
    expect(formatMoney({ amount: 150_000, currency: 'KRW' }, 'en')).toBe('₩150,000');
  });

  test('a currency with cents is given in its smallest unit', () => {
    expect(formatMoney({ amount: 1999, currency: 'USD' }, 'en')).toBe('$19.99');
  });
});

test('a share is written in percent', () => {
  expect(formatShare(0.3749, 'ko')).toBe('37.5%');
  expect(formatShare(1, 'en')).toBe('100%');
});

describe('phone numbers', () => {
  test.each([
    ['01012345678', '010-1234-5678'],
    ['010-1234-5678', '010-1234-5678'],
    ['010****5678', '010-****-5678'],
    ['0212345678', '02-1234-5678'],
    ['023456789', '02-345-6789'],
    ['0311234567', '031-123-4567'],
    ['15881234', '1588-1234'],
    ['ETS0002002171', 'ETS0002002171'],
    ['+82 10 1234 5678', '+82 10 1234 5678'],
  ])('%s is written %s', (phone, written) => {
    expect(formatPhone(phone)).toBe(written);
  });

  test('a text with letters is no phone number', () => {
    expect(phoneDigitsOf('010-1234-5678')).toBe('01012345678');
    expect(phoneDigitsOf('ETS0002002171')).toBeNull();
  });
});
