import { useWords } from '@madang/frontend-kit';
import { useSideAct } from '../party-parts/index.ts';
import { actWords } from './act-words.ts';
import type { AskedOfSide } from './asked-of-side.ts';
import { ConsentAct } from './consent-act.tsx';
import { ANSWER_RECOMMENDATION } from './party-case-acts.ts';

/** What a side answers the recommendation with. */
interface AnswerActProps extends AskedOfSide {
  /** Digest of the recommendation as it stands on the page; none for one that was written before there were terms. */
  readonly digest: string | null;
  readonly onChanged: () => Promise<unknown>;
}

/** A side agrees to the recommendation or says why it does not (동의/부동의, K9). */
export function AnswerAct({ caseId, draftKey, isLate, digest, onChanged }: AnswerActProps) {
  const words = useWords(actWords);
  const act = useSideAct(ANSWER_RECOMMENDATION, {
    payloadOf: (data) => data.answerRecommendation,
    done: words('ANSWER_RECOMMENDATION.done'),
  });
  const inputOf = (agreed: boolean, reason: string) => ({ caseId, digest, agreed, reason });
  const how = { draftKey, act, inputOf, isLate, onChanged };
  return <ConsentAct what="ANSWER_RECOMMENDATION" {...how} />;
}
