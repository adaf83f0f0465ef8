import { StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { StorefrontQuestionState } from '../gql/graphql.ts';
import { questionWords } from './question-words.ts';

const TONES: Readonly<Record<StorefrontQuestionState, Tone>> = {
  ASKED: 'soon',
  REFUSED: 'danger',
  ANSWERED: 'accent',
  TOLD: 'done',
};

/** State of a question in one word. */
export function QuestionStateBadge({ state }: { state: StorefrontQuestionState }) {
  const words = useWords(questionWords);
  return <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>;
}
