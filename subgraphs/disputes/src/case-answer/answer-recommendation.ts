import { isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { lastOffer } from '../case-offer/index.ts';
import {
  readText,
  takeCaseStep,
  type CaseSide,
  type DisputeCaseRow,
  type DisputesCode,
} from '../dispute-case/index.ts';
import { CaseAnswerRow } from './case-answer.entity.ts';
import { writeAnswer } from './write-answer.ts';

/**
 * Agrees or does not agree to the recommendation (동의/부동의, K9); who does not agree says why. An answer after its time is
 * kept, marked late and counts once the officer accepts it; a second one of the same side is refused.
 */
export async function answerRecommendation(
  context: Context,
  input: {
    readonly caseId: string;
    readonly digest?: string | null;
    readonly agreed: boolean;
    readonly reason?: string | null;
  },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const { caseId, agreed } = input;
  const reason = input.reason?.trim() ?? '';
  const text = agreed && reason === '' ? '' : readText(reason, { field: 'reason', missing: 'ANSWER_REASON_MISSING' });
  if (isRefusal<DisputesCode>(text)) return text;
  const { now } = context;
  return takeCaseStep(context, caseId, 'answerRecommendation', {
    alsoDo: async (dispute, tx, side) => {
      // What is answered is what was read, also when it was recommended anew meanwhile.
      const read = await lastOffer(tx, caseId, 'RECOMMENDATION');
      if ((read?.offer.digest ?? null) !== (input.digest ?? null))
        return refuse('RECOMMENDATION_CHANGED', ['input', 'digest']);
      const late = Boolean(dispute.recommendationPassedAt);
      const round = dispute.recommendationRound;
      // A late answer is not counted in the case, so that the answers themselves are asked.
      const given = { caseId, question: 'RECOMMENDATION', round, side } as const;
      if (late && (await tx.count(CaseAnswerRow, given)) > 0) return refuse('ALREADY_ANSWERED');
      writeAnswer(tx, { ...given, agreed, text, open: false, late, now });
      if (!late) countAnswer(dispute, { side, agreed });
      return undefined;
    },
  });
}

/** Counts what a side answers to the recommendation. */
export function countAnswer(
  dispute: DisputeCaseRow,
  { side, agreed }: { readonly side: CaseSide | null; readonly agreed: boolean | null },
): void {
  const answer = agreed ? 'AGREED' : 'DISAGREED';
  Object.assign(dispute, side === 'APPLICANT' ? { applicantAnswer: answer } : { respondentAnswer: answer });
}
