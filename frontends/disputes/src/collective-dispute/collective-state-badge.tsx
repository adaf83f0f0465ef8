import { StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { CollectiveDisputeState } from '../gql/graphql.ts';
import { collectiveWords } from './collective-words.ts';

const TONES: Readonly<Record<CollectiveDisputeState, Tone>> = {
  REQUESTED: 'accent',
  ANNOUNCED: 'accent',
  CLOSED: 'accent',
  DECIDED: 'soon',
  CONCLUDED: 'done',
  REFUSED: 'danger',
  REJECTED: 'neutral',
};

/** State of a collective dispute in one word. */
export function CollectiveStateBadge({ state }: { state: CollectiveDisputeState }) {
  const words = useWords(collectiveWords);
  return <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>;
}
