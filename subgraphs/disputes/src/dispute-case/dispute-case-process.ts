import { defineProcess } from '@madang/subgraph-kit/process';
import {
  receiptNotConfirmedYet,
  respondentKnown,
  resultFitsAgreement,
  selfRemedyNotReportedYet,
} from './dispute-case-rules.ts';
import type { CaseRole, CaseState, DisputeCase } from './dispute-case.ts';

const OPEN = ['RECEIVED', 'SELF_RESOLUTION', 'FACT_FINDING', 'RECOMMENDATION', 'AGREEMENT'] as const;
const IN_TALKS = ['SELF_RESOLUTION', 'FACT_FINDING', 'RECOMMENDATION'] as const;
const EXAMINED = ['FACT_FINDING', 'RECOMMENDATION', 'AGREEMENT'] as const;

/** How a case moves (K4, K9 to K12): the notice of receipt is never skipped, self-resolution may be cut short. */
// oxfmt-ignore
export const disputeCaseProcess = defineProcess<DisputeCase, CaseState, CaseRole>()({
  initial: 'RECEIVED',
  final: ['CLOSED', 'WITHDRAWN'],
  steps: {
    nameRespondent:      { from: 'RECEIVED',                               by: ['OFFICER', 'LEAD'] },
    notifyReceipt:       { from: 'RECEIVED',        to: 'SELF_RESOLUTION', by: 'OFFICER',    needs: [respondentKnown] },
    confirmReceipt:      { from: 'SELF_RESOLUTION',                        by: 'RESPONDENT', needs: [receiptNotConfirmedYet] },
    reportSelfRemedy:    { from: 'SELF_RESOLUTION',                        by: 'RESPONDENT', needs: [selfRemedyNotReportedYet] },
    beginFactFinding:    { from: 'SELF_RESOLUTION', to: 'FACT_FINDING',    by: 'OFFICER' },
    recommendSettlement: { from: 'FACT_FINDING',    to: 'RECOMMENDATION',  by: 'OFFICER' },
    recordAgreement:     { from: IN_TALKS,          to: 'AGREEMENT',       by: 'OFFICER' },
    close:               { from: EXAMINED,          to: 'CLOSED',          by: 'OFFICER',    needs: [resultFitsAgreement] },
    assign:              { from: OPEN,                                     by: 'LEAD' },
    withdraw:            { from: OPEN,              to: 'WITHDRAWN',       by: ['OFFICER', 'APPLICANT'] },
  },
});

/** Step a case can take. */
export type CaseStep = keyof typeof disputeCaseProcess.steps;
