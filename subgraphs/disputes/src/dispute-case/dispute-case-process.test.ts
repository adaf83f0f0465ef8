import { duties, flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { disputeCaseProcess } from './dispute-case-process.ts';
import { CASE_ROLES, CASE_STATES } from './dispute-case.ts';
import { whoseMove } from './whose-move.ts';

test('the process has no unreachable state, no dead end and no way out of a final state', () => {
  expect(flaws(disputeCaseProcess, CASE_STATES)).toEqual([]);
});

test('the diagram in the README is the process', async () => {
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a case moves')).toBe(toMermaid(disputeCaseProcess));
});

test('who may do what when', () => {
  expect(duties(disputeCaseProcess, CASE_STATES, CASE_ROLES)).toMatchInlineSnapshot(`
    [
      "RECEIVED | assign nameRespondent | nameRespondent requestCaseExtension withdraw | - | withdraw | assign",
      "ASSIGNED | reassign nameRespondent | recuse nameRespondent notifyReceipt requestCaseExtension withdraw | - | withdraw | -",
      "NOTIFIED | reassign | recuse beginFactFinding submitCaseReport requestCaseExtension draftAgreement recordAgreement withdraw | confirmReceipt reportSelfRemedy | withdraw | passSelfResolution",
      "SELF_RESOLUTION | reassign | recuse beginFactFinding submitCaseReport requestCaseExtension draftAgreement recordAgreement withdraw | reportSelfRemedy | withdraw | passSelfResolution",
      "FACT_FINDING | reassign | recuse submitCaseReport requestOpinions recommendSettlement requestCaseExtension draftAgreement recordAgreement transferToMediation submitClosingReport close withdraw | - | withdraw | -",
      "OPINIONS | reassign | recuse submitCaseReport recommendSettlement requestCaseExtension draftAgreement recordAgreement transferToMediation submitClosingReport close withdraw | giveOpinion | giveOpinion withdraw | passOpinions",
      "RECOMMENDATION | reassign | recuse submitCaseReport recommendSettlement requestCaseExtension draftAgreement recordAgreement transferToMediation submitClosingReport close withdraw | answerRecommendation | answerRecommendation withdraw | passRecommendation",
      "UNSIGNED | reassign | recuse submitCaseReport recordAgreement withdraw | signAgreement sealAgreement rejectAgreement | signAgreement sealAgreement rejectAgreement withdraw | passSignatures",
      "SIGNED | reassign | recuse submitCaseReport submitClosingReport close | - | - | -",
      "MEDIATION | reassign | recuse withdrawMediation | - | withdrawMediation | concludeMediation",
      "CLOSED | - | - | - | - | -",
      "WITHDRAWN | - | - | - | - | -",
    ]
  `);
});

test('whose move it is', () => {
  const moves = CASE_STATES.map((state) => [state, ...whoseMove({ state })].join(' '));
  expect(moves).toEqual([
    'RECEIVED LEAD',
    'ASSIGNED OFFICER',
    'NOTIFIED RESPONDENT',
    'SELF_RESOLUTION RESPONDENT',
    'FACT_FINDING OFFICER',
    'OPINIONS APPLICANT RESPONDENT',
    'RECOMMENDATION APPLICANT RESPONDENT',
    'UNSIGNED APPLICANT RESPONDENT',
    'SIGNED OFFICER',
    'MEDIATION COMMITTEE',
    'CLOSED',
    'WITHDRAWN',
  ]);
  const now = new Date();
  expect(whoseMove({ state: 'SELF_RESOLUTION', selfRemediedAt: now })).toEqual(['OFFICER']);
  expect(whoseMove({ state: 'OPINIONS', applicantStatedAt: now })).toEqual(['RESPONDENT']);
  expect(whoseMove({ state: 'OPINIONS', opinionsPassedAt: now })).toEqual(['OFFICER']);
  expect(whoseMove({ state: 'RECOMMENDATION', applicantAnswer: 'AGREED', respondentAnswer: 'DISAGREED' })).toEqual([
    'OFFICER',
  ]);
  expect(whoseMove({ state: 'SIGNED', termsOpen: 1 })).toEqual(['RESPONDENT']);
});
