import { expect, test } from 'vitest';
import { factsInput, standardInput, stepsAsText } from './standard-values.ts';

const facts = { paid: '300,000', usedDays: '30', totalDays: '', daysBefore: '5' };

test('a reckoning gets what its way asks, and an amount that is none is refused by the service', () => {
  expect(factsInput('s', 'FULL', facts)).toEqual({
    standardId: 's',
    paid: 300_000,
    usedDays: null,
    totalDays: null,
    daysBefore: null,
  });
  expect(factsInput('s', 'USED_DAYS', facts)).toMatchObject({ usedDays: 30, totalDays: null, daysBefore: null });
  expect(factsInput('s', 'BEFORE_START', { ...facts, paid: '삼십만' })).toMatchObject({ paid: -1, daysBefore: 5 });
});

const typed = {
  code: 'TRAVEL-1',
  item: '여행',
  category: null,
  harm: '해제',
  remedy: '공제 후 환급',
  rule: 'BEFORE_START',
  penaltyPercent: '10',
  addedPercent: '',
  penalties: '10:0\n 1 : 30%\n',
  source: '고시',
  effectiveFrom: '2026-12-01',
};

test('shares by days are read line by line; a line that is none is refused by the service', () => {
  const { penalties, penaltyPercent } = standardInput(0, typed);
  expect(penaltyPercent).toBeNull();
  expect(penalties).toEqual([
    { daysBefore: 10, percent: 0 },
    { daysBefore: 1, percent: 30 },
  ]);
  expect(stepsAsText(penalties ?? [])).toBe('10:0\n1:30');
  expect(standardInput(1, { ...typed, penalties: '열흘' }).penalties).toEqual([{ daysBefore: 0, percent: -1 }]);
});

test('a penalty may be paid on top', () => {
  expect(standardInput(0, { ...typed, rule: 'REMAINING', penaltyPercent: '-10' })).toMatchObject({
    penaltyPercent: -10,
    penalties: null,
  });
});
