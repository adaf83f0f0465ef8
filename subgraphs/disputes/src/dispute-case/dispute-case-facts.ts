import type { StandingApproval } from '@madang/subgraph-kit';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { CASE_RESULTS, type CaseResult, type DisputeCase } from './dispute-case.ts';

/** Kind of approval that a case needs (K5): report on it, more time, report on its end. */
export type CaseApproval = 'CASE_REPORT' | 'TIME_EXTENSION' | 'CLOSING_REPORT';

/** A case as the process looks at it, with what is approved in it and the result that is about to be given. */
export function factsOf(
  { state, respondentId, receiptConfirmedAt, selfRemediedAt }: DisputeCaseRow,
  approved: readonly StandingApproval[],
  result: CaseResult | null = null,
): DisputeCase {
  const closing = approved.find(({ kind }) => kind === ('CLOSING_REPORT' satisfies CaseApproval));
  return {
    state,
    ...(respondentId === undefined ? {} : { respondentId }),
    ...(receiptConfirmedAt === undefined ? {} : { receiptConfirmedAt }),
    ...(selfRemediedAt === undefined ? {} : { selfRemediedAt }),
    result,
    caseReportApproved: approved.some(({ kind }) => kind === ('CASE_REPORT' satisfies CaseApproval)),
    closingReport: closing ? { result: resultIn(closing) } : null,
  };
}

function resultIn({ data }: StandingApproval): CaseResult | null {
  return CASE_RESULTS.find((result) => result === data['result']) ?? null;
}
