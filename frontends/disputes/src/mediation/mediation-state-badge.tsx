import { StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { MediationState } from '../gql/graphql.ts';
import { mediationWords } from './mediation-words.ts';

const TONES: Readonly<Record<MediationState, Tone>> = {
  RECEIVED: 'accent',
  ON_AGENDA: 'accent',
  DECIDED: 'soon',
  ACCEPTED: 'done',
  REFUSED: 'danger',
  WITHDRAWN: 'neutral',
};

/** State of a mediation in one word. */
export function MediationStateBadge({ state }: { state: MediationState }) {
  const words = useWords(mediationWords);
  return <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>;
}
