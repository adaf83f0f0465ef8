import { useWords } from '@madang/frontend-kit';
import { useSideAct } from '../party-parts/index.ts';
import { actWords } from './act-words.ts';
import { ConsentAct } from './consent-act.tsx';
import { ANSWER_MEDIATION } from './party-case-acts.ts';

/** A side accepts the decision of the committee or says why it refuses (조정결정 수락/거부, 소비자기본법 67조). */
export function MediationAct({ mediationId, draftKey }: { mediationId: string; draftKey: string }) {
  const words = useWords(actWords);
  const act = useSideAct(ANSWER_MEDIATION, {
    payloadOf: (data) => data.answerMediation,
    done: words('ANSWER_MEDIATION.done'),
  });
  const inputOf = (accepted: boolean, reason: string) => ({ mediationId, accepted, reason });
  return <ConsentAct what="ANSWER_MEDIATION" draftKey={draftKey} act={act} inputOf={inputOf} />;
}
