import { isRefusal, type Context, type Refusal } from '@madang/subgraph-kit';
import { CASE_SIDES, readText, takeCaseStep, type DisputeCaseRow, type DisputesCode } from '../dispute-case/index.ts';
import { writeAnswer } from './write-answer.ts';

/**
 * States the opinion of a side (의견등록, K7); one that comes after its time is kept and marked late. It is read by the other
 * side if its author says so (공개여부).
 */
export async function giveOpinion(
  context: Context,
  input: { readonly caseId: string; readonly text: string; readonly open: boolean },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const text = readText(input.text, { field: 'text', missing: 'TEXT_MISSING' });
  if (isRefusal<DisputesCode>(text)) return text;
  const { caseId, open } = input;
  return takeCaseStep(context, caseId, 'giveOpinion', {
    note: text,
    // It stands in the correspondence, before who may read it, and not in the history that both sides read.
    letter: { visibleTo: open ? CASE_SIDES : [] },
    alsoDo: (dispute, tx, side) => {
      const late = Boolean(dispute.opinionsPassedAt);
      const answer = { caseId, question: 'OPINION', round: 0, agreed: null, text, open, late } as const;
      writeAnswer(tx, { ...answer, side, now: context.now });
    },
  });
}
