import type { Rule } from '@madang/subgraph-kit/process';
import type { CaseParty, CaseResult, DisputeCase } from './dispute-case.ts';

/** Nobody is notified before it is known whom the claim is against. */
export const respondentKnown: Rule<DisputeCase, 'RESPONDENT_MISSING'> = {
  code: 'RESPONDENT_MISSING',
  holds: (dispute) => Boolean(dispute.respondentId),
};

/** A business confirms the notice of receipt once. */
export const receiptNotConfirmedYet: Rule<DisputeCase, 'ALREADY_CONFIRMED'> = {
  code: 'ALREADY_CONFIRMED',
  holds: (dispute) => !dispute.receiptConfirmedAt,
};

/** A business reports its self-remedy activity once. */
export const selfRemedyNotReportedYet: Rule<DisputeCase, 'ALREADY_REPORTED'> = {
  code: 'ALREADY_REPORTED',
  holds: (dispute) => !dispute.selfRemediedAt,
};

/** A case ends as settled exactly when an agreement was recorded; before the result is chosen that of the report counts. */
export const resultFitsAgreement: Rule<DisputeCase, 'RESULT_CONTRADICTS_AGREEMENT'> = {
  code: 'RESULT_CONTRADICTS_AGREEMENT',
  holds: (dispute) => fitsAgreement(dispute, endOf(dispute)),
};

/** A report proposes a result that fits the agreement; before it is chosen the rule is silent. */
export const reportFitsAgreement: Rule<DisputeCase, 'RESULT_CONTRADICTS_AGREEMENT'> = {
  code: 'RESULT_CONTRADICTS_AGREEMENT',
  holds: (dispute) => fitsAgreement(dispute, dispute.result),
};

/** Nothing is recommended before the lead has approved the report on the case (K5). */
export const caseReportApproved: Rule<DisputeCase, 'CASE_REPORT_NOT_APPROVED'> = {
  code: 'CASE_REPORT_NOT_APPROVED',
  holds: ({ caseReportApproved: approved }) => approved === true,
};

/** A case that ends with or without an agreement was reported on; one that is only answered or cannot be handled need not be. */
export const caseReportedBeforeEnd: Rule<DisputeCase, 'CASE_REPORT_NOT_APPROVED'> = {
  code: 'CASE_REPORT_NOT_APPROVED',
  holds: (dispute) => !isDecided(endOf(dispute)) || dispute.caseReportApproved === true,
};

/** The report on a case is approved once. */
export const caseReportStillDue: Rule<DisputeCase, 'ALREADY_APPROVED'> = {
  code: 'ALREADY_APPROVED',
  holds: ({ caseReportApproved: approved }) => approved !== true,
};

/** No case is closed before the lead has approved the closing report (K5). */
export const closingReportApproved: Rule<DisputeCase, 'CLOSING_REPORT_NOT_APPROVED'> = {
  code: 'CLOSING_REPORT_NOT_APPROVED',
  holds: ({ closingReport }) => Boolean(closingReport),
};

/** A case ends with the result that was approved. */
export const resultAsReported: Rule<DisputeCase, 'RESULT_CONTRADICTS_REPORT'> = {
  code: 'RESULT_CONTRADICTS_REPORT',
  holds: ({ result, closingReport }) => !result || !closingReport?.result || result === closingReport.result,
};

/** A closing report is approved once; another is due when another result is proposed, or the agreement came after it. */
export const closingReportStillDue: Rule<DisputeCase, 'ALREADY_APPROVED'> = {
  code: 'ALREADY_APPROVED',
  holds: (dispute) => {
    const { result, closingReport } = dispute;
    if (!closingReport) return true;
    return Boolean(result && result !== closingReport.result) || !fitsAgreement(dispute, closingReport.result);
  },
};

/** Parties who are to move next; nobody once the case has ended. */
export function whoseMove(dispute: DisputeCase): readonly CaseParty[] {
  switch (dispute.state) {
    case 'SELF_RESOLUTION':
      return dispute.selfRemediedAt ? ['OFFICER'] : ['RESPONDENT'];
    case 'RECOMMENDATION':
      return ['APPLICANT', 'RESPONDENT'];
    case 'CLOSED':
    case 'WITHDRAWN':
      return [];
    default:
      return ['OFFICER'];
  }
}

/** Result a case is about to end with: the chosen one, else the reported one. */
function endOf({ result, closingReport }: DisputeCase): CaseResult | null {
  return result ?? closingReport?.result ?? null;
}

function fitsAgreement({ state }: DisputeCase, result: CaseResult | null | undefined): boolean {
  return !result || (result === 'SETTLED') === (state === 'AGREEMENT');
}

/** Indicates whether a result says how the dispute came out, and not that there was nothing to decide. */
function isDecided(result: CaseResult | null): boolean {
  return result === 'SETTLED' || result === 'NOT_SETTLED';
}

/** Indicates whether a case is open and past the day by which a settlement should have been recommended. */
export function isOverdue(dispute: DisputeCase & { readonly dueAt: Date }, now: Date): boolean {
  return !hasEnded(dispute) && dispute.dueAt < now;
}

/** Indicates whether a case is closed or withdrawn. */
export function hasEnded({ state }: DisputeCase): boolean {
  return state === 'CLOSED' || state === 'WITHDRAWN';
}
