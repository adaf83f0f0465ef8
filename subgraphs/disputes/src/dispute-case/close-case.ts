import type { Context, Refusal } from '@madang/subgraph-kit';
import type { DisputesCode } from './dispute-case-words.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import type { CaseResult } from './dispute-case.ts';
import { takeCaseStep } from './take-case-step.ts';

/** Ends a case with its result (종결). */
export async function closeCase(
  context: Context,
  input: { readonly caseId: string; readonly result: CaseResult; readonly note?: string | null },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const { caseId, result, note } = input;
  return takeCaseStep(context, caseId, 'close', { note: note?.trim() || null, result });
}
