import type { Context, Refusal } from '@madang/subgraph-kit';
import type { DisputeCaseRow, DisputesCode } from '../dispute-case/index.ts';
import { putReport, type Report } from './put-report.ts';

/** Puts the report on a case to the lead (사건보고서, K5). */
export async function submitCaseReport(
  context: Context,
  input: Pick<Report, 'caseId' | 'content' | 'documents' | 'draft'>,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  return putReport(context, { ...input, step: 'submitCaseReport', kind: 'CASE_REPORT', title: '사건보고서' });
}
