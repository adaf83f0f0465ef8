import type { Context, Refusal } from '@madang/subgraph-kit';
import type { CaseResult, DisputeCaseRow, DisputesCode } from '../dispute-case/index.ts';
import { putReport, type Report } from './put-report.ts';

/** Puts the closing report and the result it proposes to the lead (종결보고서, K5). */
export async function submitClosingReport(
  context: Context,
  input: Pick<Report, 'caseId' | 'content' | 'documents' | 'draft'> & { readonly result: CaseResult },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const data = { result: input.result };
  return putReport(context, {
    ...input,
    data,
    step: 'submitClosingReport',
    kind: 'CLOSING_REPORT',
    title: '종결보고서',
  });
}
