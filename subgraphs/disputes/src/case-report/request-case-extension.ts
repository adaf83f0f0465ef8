import { extensionLeft, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { recommendationClock, type DisputeCaseRow, type DisputesCode } from '../dispute-case/index.ts';
import { putReport, type Report } from './put-report.ts';

/** Asks the lead for more time for a case (처리기간 연장, K5): days on top of those it was given before. */
export async function requestCaseExtension(
  context: Context,
  {
    days,
    reason,
    ...input
  }: Pick<Report, 'caseId' | 'documents' | 'draft'> & { readonly days: number; readonly reason: string },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const left = await extensionLeft(context, input.caseId, recommendationClock);
  if (days < 1 || days > left) return refuse('EXTENSION_DAYS_INVALID', ['input', 'days']);
  const outcome = await putReport(context, {
    ...input,
    content: reason,
    data: { days },
    step: 'requestCaseExtension',
    kind: 'TIME_EXTENSION',
    title: `처리기간 ${days}일 연장`,
  });
  return outcome;
}
