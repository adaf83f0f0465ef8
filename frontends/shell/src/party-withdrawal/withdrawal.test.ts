import { expect, test } from 'vitest';
import { mayAskWithdrawal, pastOf } from './withdrawal.ts';

const [asked, declined] = [{ state: 'ASKED' }, { state: 'DECLINED' }];

test.each([
  ['a business of an open case', 'FACT_FINDING', [declined], 'RESPONDENT', true],
  ['one that has asked already', 'FACT_FINDING', [declined, asked], 'RESPONDENT', false],
  ['one that has signed', 'SIGNED', [], 'RESPONDENT', false],
  ['an applicant, who withdraws by themselves', 'FACT_FINDING', [], 'APPLICANT', false],
] as const)('%s', (_who, state, withdrawalRequests, side, may) => {
  expect(mayAskWithdrawal({ state, withdrawalRequests }, side)).toBe(may);
});

test('the applicant answers the open request elsewhere, the business reads it in the list', () => {
  expect(pastOf([declined, asked], 'APPLICANT')).toEqual([declined]);
  expect(pastOf([declined, asked], 'RESPONDENT')).toEqual([declined, asked]);
});
