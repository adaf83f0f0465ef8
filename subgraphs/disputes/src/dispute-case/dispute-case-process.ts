import { defineProcess } from '@madang/subgraph-kit/process';
import {
  caseReportApproved,
  caseReportedBeforeEnd,
  caseReportStillDue,
  closingReportApproved,
  closingReportStillDue,
  receiptNotConfirmedYet,
  reportFitsAgreement,
  respondentKnown,
  resultAsReported,
  resultFitsAgreement,
  selfRemedyNotReportedYet,
} from './dispute-case-rules.ts';
import type { CaseRole, CaseState, DisputeCase } from './dispute-case.ts';

const OPEN = ['RECEIVED', 'SELF_RESOLUTION', 'FACT_FINDING', 'RECOMMENDATION', 'AGREEMENT'] as const;
const IN_TALKS = ['SELF_RESOLUTION', 'FACT_FINDING', 'RECOMMENDATION'] as const;
const REPORTABLE = ['SELF_RESOLUTION', 'FACT_FINDING', 'RECOMMENDATION', 'AGREEMENT'] as const;
const EXTENDABLE = ['RECEIVED', 'SELF_RESOLUTION', 'FACT_FINDING', 'RECOMMENDATION'] as const;
const EXAMINED = ['FACT_FINDING', 'RECOMMENDATION', 'AGREEMENT'] as const;

/**
 * How a case moves (K4, K5, K9 to K12): the notice of receipt and the approval of both reports are never skipped,
 * self-resolution may be cut short. The steps that ask for an approval move nothing; they stand in its history, not here.
 */
// oxfmt-ignore
export const disputeCaseProcess = defineProcess<DisputeCase, CaseState, CaseRole>()({
  initial: 'RECEIVED',
  final: ['CLOSED', 'WITHDRAWN'],
  steps: {
    nameRespondent:       { from: 'RECEIVED',                               by: ['OFFICER', 'LEAD'] },
    notifyReceipt:        { from: 'RECEIVED',        to: 'SELF_RESOLUTION', by: 'OFFICER',    needs: [respondentKnown] },
    confirmReceipt:       { from: 'SELF_RESOLUTION',                        by: 'RESPONDENT', needs: [receiptNotConfirmedYet] },
    reportSelfRemedy:     { from: 'SELF_RESOLUTION',                        by: 'RESPONDENT', needs: [selfRemedyNotReportedYet] },
    beginFactFinding:     { from: 'SELF_RESOLUTION', to: 'FACT_FINDING',    by: 'OFFICER' },
    submitCaseReport:     { from: REPORTABLE,                               by: 'OFFICER',    needs: [caseReportStillDue] },
    recommendSettlement:  { from: 'FACT_FINDING',    to: 'RECOMMENDATION',  by: 'OFFICER',    needs: [caseReportApproved] },
    requestCaseExtension: { from: EXTENDABLE,                               by: 'OFFICER' },
    recordAgreement:      { from: IN_TALKS,          to: 'AGREEMENT',       by: 'OFFICER' },
    submitClosingReport:  { from: EXAMINED,                                 by: 'OFFICER',    needs: [reportFitsAgreement, closingReportStillDue] },
    close:                { from: EXAMINED,          to: 'CLOSED',          by: 'OFFICER',    needs: [resultFitsAgreement, closingReportApproved, resultAsReported, caseReportedBeforeEnd] },
    assign:               { from: OPEN,                                     by: 'LEAD' },
    withdraw:             { from: OPEN,              to: 'WITHDRAWN',       by: ['OFFICER', 'APPLICANT'] },
  },
});

/** Step a case can take. */
export type CaseStep = keyof typeof disputeCaseProcess.steps;

/** Step that asks for an approval; it stands in the history of its request. */
export type ReportStep = 'submitCaseReport' | 'requestCaseExtension' | 'submitClosingReport';

/** Step that stands in the history of the case. */
export type TakenStep = Exclude<CaseStep, ReportStep>;
