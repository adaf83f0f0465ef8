import { StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { ReportState } from '../gql/graphql.ts';
import { reportWords } from '../words.ts';

const TONES: Readonly<Record<ReportState, Tone>> = {
  RECEIVED: 'accent',
  UNDER_REVIEW: 'soon',
  HIDDEN: 'accent',
  OBJECTED: 'soon',
  RESUMING: 'accent',
  REINSTATED: 'done',
  REJECTED: 'neutral',
  CLOSED: 'done',
};

/** State of a report in one word. */
export function ReportStateBadge({ state }: { state: ReportState }) {
  const words = useWords(reportWords);
  return <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>;
}
