import { duties, flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { disputeCaseProcess } from './dispute-case-process.ts';
import { whoseMove } from './dispute-case-rules.ts';
import { CASE_ROLES, CASE_STATES } from './dispute-case.ts';

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
      "RECEIVED | nameRespondent assign | nameRespondent notifyReceipt requestCaseExtension withdraw | - | withdraw",
      "SELF_RESOLUTION | assign | beginFactFinding submitCaseReport requestCaseExtension recordAgreement withdraw | confirmReceipt reportSelfRemedy | withdraw",
      "FACT_FINDING | assign | submitCaseReport recommendSettlement requestCaseExtension recordAgreement submitClosingReport close withdraw | - | withdraw",
      "RECOMMENDATION | assign | submitCaseReport requestCaseExtension recordAgreement submitClosingReport close withdraw | - | withdraw",
      "AGREEMENT | assign | submitCaseReport submitClosingReport close withdraw | - | withdraw",
      "CLOSED | - | - | - | -",
      "WITHDRAWN | - | - | - | -",
    ]
  `);
});

test('whose move it is', () => {
  const moves = CASE_STATES.map((state) => [state, ...whoseMove({ state })].join(' '));
  expect(moves).toEqual([
    'RECEIVED OFFICER',
    'SELF_RESOLUTION RESPONDENT',
    'FACT_FINDING OFFICER',
    'RECOMMENDATION APPLICANT RESPONDENT',
    'AGREEMENT OFFICER',
    'CLOSED',
    'WITHDRAWN',
  ]);
  expect(whoseMove({ state: 'SELF_RESOLUTION', selfRemediedAt: new Date() })).toEqual(['OFFICER']);
});
