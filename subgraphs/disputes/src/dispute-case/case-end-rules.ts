import type { Rule } from '@madang/subgraph-kit/process';
import type { CaseResult, DisputeCase } from './dispute-case.ts';

/** A case ends as settled exactly when both sides have signed an agreement; before the result is chosen that of the report counts. */
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

/** Result a case is about to end with: the chosen one, else the reported one. */
function endOf({ result, closingReport }: DisputeCase): CaseResult | null {
  return result ?? closingReport?.result ?? null;
}

function fitsAgreement({ state }: DisputeCase, result: CaseResult | null | undefined): boolean {
  return !result || (!isOfCommittee(result) && (result === 'SETTLED') === (state === 'SIGNED'));
}

/** Indicates whether a result says how the dispute came out, and not that there was nothing to decide. */
function isDecided(result: CaseResult | null): boolean {
  return result === 'SETTLED' || result === 'NOT_SETTLED';
}

/** Results that a committee gives, and no officer. */
function isOfCommittee(result: CaseResult): boolean {
  return result === 'MEDIATED' || result === 'NOT_MEDIATED';
}
