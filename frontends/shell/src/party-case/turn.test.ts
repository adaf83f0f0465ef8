import { expect, test } from 'vitest';
import { turnOf } from './turn.ts';

const NOTHING_ELSE = { supplements: [], withdrawalRequests: [] };

test.each([
  ['both are asked', ['APPLICANT', 'RESPONDENT'], 'you'],
  ['the other is asked', ['RESPONDENT'], 'other'],
  ['the officer works on it', ['OFFICER'], 'officer'],
  ['nobody leads it yet', ['LEAD'], 'officer'],
  ['a committee has it', ['COMMITTEE'], 'committee'],
  ['the case has ended', [], 'none'],
] as const)('when %s', (_when, whoseMove, turn) => {
  const dispute = {
    state: 'OPINIONS',
    result: null,
    mediation: null,
    termsOpen: 0,
    offers: [],
    ...NOTHING_ELSE,
  } as const;
  expect(turnOf({ ...dispute, whoseMove: [...whoseMove] }, 'APPLICANT')).toBe(turn);
});

test('what is owed asks a side only when it can report or confirm', () => {
  const signed = {
    state: 'SIGNED',
    result: null,
    mediation: null,
    ...NOTHING_ELSE,
    whoseMove: ['RESPONDENT' as const],
    termsOpen: 1,
  } as const;
  const owed = (availableSteps: readonly string[]) => ({
    ...signed,
    whoseMove: [...signed.whoseMove],
    offers: [{ terms: [{ availableSteps }] }],
  });
  expect(turnOf(owed(['CONFIRM', 'CONTEST']), 'APPLICANT')).toBe('you');
  expect(turnOf(owed([]), 'RESPONDENT')).toBe('performing');
});

test('a decision asks a side until it has answered, and is owed once both accept it', () => {
  const decided = { state: 'MEDIATION', result: null, termsOpen: 0, offers: [], ...NOTHING_ELSE } as const;
  const withSteps = (availableSteps: string[]) => ({
    ...decided,
    whoseMove: ['COMMITTEE' as const],
    mediation: { availableSteps },
  });
  expect(turnOf(withSteps(['ACCEPT', 'REFUSE']), 'APPLICANT')).toBe('you');
  expect(turnOf(withSteps([]), 'APPLICANT')).toBe('committee');
  const accepted = { ...withSteps([]), state: 'CLOSED', result: 'MEDIATED', termsOpen: 1 } as const;
  expect(turnOf({ ...accepted, offers: [{ terms: [{ availableSteps: ['REPORT'] }] }] }, 'RESPONDENT')).toBe('you');
});

test('a request for supplements asks a side, and one for withdrawal the applicant, whatever the case itself does', () => {
  const examined = { state: 'FACT_FINDING', result: null, mediation: null, termsOpen: 0, offers: [] } as const;
  const asked = { ...examined, whoseMove: ['OFFICER' as const], ...NOTHING_ELSE };
  const supplements = [{ availableSteps: ['ANSWER'] }];
  expect(turnOf({ ...asked, supplements }, 'RESPONDENT')).toBe('you');
  expect(turnOf({ ...asked, supplements: [{ availableSteps: [] }] }, 'RESPONDENT')).toBe('officer');
  const withdrawalRequests = [{ state: 'ASKED' }];
  expect(turnOf({ ...asked, withdrawalRequests }, 'APPLICANT')).toBe('you');
  expect(turnOf({ ...asked, withdrawalRequests }, 'RESPONDENT')).toBe('officer');
});
