import type { StandingApproval } from '@madang/subgraph-kit';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { CASE_RESULTS, type CaseResult, type CaseSide, type DisputeCase } from './dispute-case.ts';

/** Kind of approval that a case needs (K5): report on it, more time, report on its end. */
export type CaseApproval = 'CASE_REPORT' | 'TIME_EXTENSION' | 'CLOSING_REPORT';

/** What is known beside the row of a case when a step is decided on. */
export interface Beside {
  /** Result that is about to be given. */
  readonly result?: CaseResult | null;
  /** Side that takes the step; none for staff and time. */
  readonly side?: CaseSide | null;
}

/** A case as the process looks at it, with what is approved in it, who asks and the result that is about to be given. */
export function factsOf(
  dispute: DisputeCaseRow,
  approved: readonly StandingApproval[],
  { result = null, side = null }: Beside = {},
): DisputeCase {
  const closing = approved.find(({ kind }) => kind === ('CLOSING_REPORT' satisfies CaseApproval));
  return {
    ...known(dispute),
    side,
    result,
    caseReportApproved: approved.some(({ kind }) => kind === ('CASE_REPORT' satisfies CaseApproval)),
    closingReport: closing ? { result: resultIn(closing) } : null,
  };
}

/** What of the row the process looks at; a column that was not loaded is not known. */
function known(dispute: DisputeCaseRow): DisputeCase {
  return {
    state: dispute.state,
    respondentId: dispute.respondentId ?? null,
    selfRemediedAt: dispute.selfRemediedAt ?? null,
    applicantStatedAt: dispute.applicantStatedAt ?? null,
    respondentStatedAt: dispute.respondentStatedAt ?? null,
    opinionsPassedAt: dispute.opinionsPassedAt ?? null,
    applicantAnswer: dispute.applicantAnswer ?? null,
    respondentAnswer: dispute.respondentAnswer ?? null,
    recommendationPassedAt: dispute.recommendationPassedAt ?? null,
    applicantSignedAt: dispute.applicantSignedAt ?? null,
    respondentSignedAt: dispute.respondentSignedAt ?? null,
    termsOpen: dispute.termsOpen,
    officerConflict: dispute.officerConflict,
  };
}

function resultIn({ data }: StandingApproval): CaseResult | null {
  return CASE_RESULTS.find((result) => result === data['result']) ?? null;
}
