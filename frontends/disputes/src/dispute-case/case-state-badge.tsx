import { StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { CaseState } from '../gql/graphql.ts';
import { disputeWords } from '../words.ts';

const TONES: Readonly<Record<CaseState, Tone>> = {
  RECEIVED: 'accent',
  ASSIGNED: 'accent',
  NOTIFIED: 'accent',
  SELF_RESOLUTION: 'accent',
  FACT_FINDING: 'accent',
  OPINIONS: 'accent',
  RECOMMENDATION: 'accent',
  UNSIGNED: 'soon',
  SIGNED: 'done',
  MEDIATION: 'soon',
  CLOSED: 'done',
  WITHDRAWN: 'neutral',
};

/** State of a case in one word. */
export function CaseStateBadge({ state }: { state: CaseState }) {
  const words = useWords(disputeWords);
  return <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>;
}
