import { defineProcess } from '@madang/subgraph-kit/process';
import {
  caseReportApproved,
  caseReportedBeforeEnd,
  caseReportStillDue,
  closingReportApproved,
  closingReportStillDue,
  reportFitsAgreement,
  resultAsReported,
  resultFitsAgreement,
} from './case-end-rules.ts';
import {
  answersStillDue,
  bothAgreed,
  notAnsweredYet,
  notBothAgreed,
  notSignedYet,
  opinionNotGivenYet,
  opinionsAreIn,
  opinionsStillDue,
  otherSideHasNotSigned,
  otherSideHasSigned,
  signaturesStillDue,
  termsPerformed,
} from './case-side-rules.ts';
import { respondentKnown, selfRemedyNotReportedYet } from './dispute-case-rules.ts';
import type { CaseRole, CaseState, DisputeCase } from './dispute-case.ts';

const UNNOTIFIED = ['RECEIVED', 'ASSIGNED'] as const;
const SELF_RESOLVING = ['NOTIFIED', 'SELF_RESOLUTION'] as const;
const EXAMINED = ['FACT_FINDING', 'OPINIONS', 'RECOMMENDATION'] as const;
const LED = ['ASSIGNED', ...SELF_RESOLVING, ...EXAMINED, 'UNSIGNED', 'SIGNED'] as const;
const IN_TALKS = [...SELF_RESOLVING, ...EXAMINED, 'UNSIGNED'] as const;
const REPORTABLE = [...SELF_RESOLVING, ...EXAMINED, 'UNSIGNED', 'SIGNED'] as const;
const EXTENDABLE = [...UNNOTIFIED, ...SELF_RESOLVING, ...EXAMINED] as const;
const WITHDRAWABLE = [...UNNOTIFIED, ...SELF_RESOLVING, ...EXAMINED, 'UNSIGNED'] as const;
const CLOSABLE = [...EXAMINED, 'SIGNED'] as const;
const BOTH = ['APPLICANT', 'RESPONDENT'] as const;

/**
 * How a case moves (K1, K4, K5, K9 to K12): notice of receipt, both answers and the approval of both reports are never
 * skipped; self-resolution and the unsigned agreement may be. What somebody does not do in time, the CLOCK does: silence
 * moves a case on and never stops it. The steps that ask for an approval move nothing; they stand in its history, not here.
 */
// oxfmt-ignore
export const disputeCaseProcess = defineProcess<DisputeCase, CaseState, CaseRole>()({
  initial: 'RECEIVED',
  final: ['CLOSED', 'WITHDRAWN'],
  steps: {
    assign:               { from: 'RECEIVED',                    to: 'ASSIGNED',        by: ['LEAD', 'CLOCK'] },
    reassign:             { from: [...LED, 'MEDIATION'],                                                  by: 'LEAD' },
    recuse:               { from: [...LED, 'MEDIATION'],                                                  by: 'OFFICER',    needs: [respondentKnown] },
    nameRespondent:       { from: UNNOTIFIED,                                           by: ['OFFICER', 'LEAD'] },
    notifyReceipt:        { from: 'ASSIGNED',                    to: 'NOTIFIED',        by: 'OFFICER',    needs: [respondentKnown] },
    confirmReceipt:       { from: 'NOTIFIED',                    to: 'SELF_RESOLUTION', by: 'RESPONDENT' },
    reportSelfRemedy:     { from: SELF_RESOLVING,                to: 'SELF_RESOLUTION', by: 'RESPONDENT', needs: [selfRemedyNotReportedYet] },
    passSelfResolution:   { from: SELF_RESOLVING,                to: 'FACT_FINDING',    by: 'CLOCK',      needs: [selfRemedyNotReportedYet] },
    beginFactFinding:     { from: SELF_RESOLVING,                to: 'FACT_FINDING',    by: 'OFFICER' },
    submitCaseReport:     { from: REPORTABLE,                                           by: 'OFFICER',    needs: [caseReportStillDue] },
    requestOpinions:      { from: 'FACT_FINDING',                to: 'OPINIONS',        by: 'OFFICER' },
    giveOpinion:          { from: 'OPINIONS',                                           by: BOTH,         needs: [opinionNotGivenYet] },
    passOpinions:         { from: 'OPINIONS',                                           by: 'CLOCK',      needs: [opinionsStillDue] },
    recommendSettlement:  { from: EXAMINED,                    to: 'RECOMMENDATION',  by: 'OFFICER',    needs: [caseReportApproved, opinionsAreIn, notBothAgreed] },
    answerRecommendation: { from: 'RECOMMENDATION',                                     by: BOTH,         needs: [notAnsweredYet] },
    passRecommendation:   { from: 'RECOMMENDATION',                                     by: 'CLOCK',      needs: [answersStillDue] },
    requestCaseExtension: { from: EXTENDABLE,                                           by: 'OFFICER' },
    draftAgreement:       { from: [...SELF_RESOLVING, ...EXAMINED], to: 'UNSIGNED',     by: 'OFFICER',    needs: [bothAgreed] },
    signAgreement:        { from: 'UNSIGNED',                                           by: BOTH,         needs: [notSignedYet, otherSideHasNotSigned] },
    sealAgreement:        { from: 'UNSIGNED',                    to: 'SIGNED',          by: BOTH,         needs: [notSignedYet, otherSideHasSigned] },
    rejectAgreement:      { from: 'UNSIGNED',                    to: 'FACT_FINDING',    by: BOTH,         needs: [notSignedYet] },
    passSignatures:       { from: 'UNSIGNED',                    to: 'FACT_FINDING',    by: 'CLOCK',      needs: [signaturesStillDue] },
    recordAgreement:      { from: IN_TALKS,                      to: 'SIGNED',          by: 'OFFICER' },
    transferToMediation:  { from: EXAMINED,                      to: 'MEDIATION',       by: 'OFFICER',    needs: [caseReportApproved, notBothAgreed] },
    concludeMediation:    { from: 'MEDIATION',                   to: 'CLOSED',          by: 'CLOCK' },
    withdrawMediation:    { from: 'MEDIATION',                   to: 'WITHDRAWN',       by: ['OFFICER', 'APPLICANT'] },
    submitClosingReport:  { from: CLOSABLE,                                             by: 'OFFICER',    needs: [reportFitsAgreement, closingReportStillDue] },
    close:                { from: CLOSABLE,                      to: 'CLOSED',          by: 'OFFICER',    needs: [resultFitsAgreement, termsPerformed, closingReportApproved, resultAsReported, caseReportedBeforeEnd] },
    withdraw:             { from: WITHDRAWABLE,                    to: 'WITHDRAWN',       by: ['OFFICER', 'APPLICANT'] },
  },
});

/** Step a case can take. */
export type CaseStep = keyof typeof disputeCaseProcess.steps;

/** Step that asks for an approval; it stands in the history of its request. */
export type ReportStep = 'submitCaseReport' | 'requestCaseExtension' | 'submitClosingReport';

/** Step that stands in the history of the case. */
export type TakenStep = Exclude<CaseStep, ReportStep>;

/** Indicates whether a case can be withdrawn: an agreement that is signed is performed, and a mediation is withdrawn as such. */
export function isWithdrawable(state: CaseState): boolean {
  return WITHDRAWABLE.some((each) => each === state);
}
