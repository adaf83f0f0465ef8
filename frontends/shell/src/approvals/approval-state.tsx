import { StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { ApprovalState } from '../gql/graphql.ts';
import { approvalWords } from './approval-words.ts';

const TONES: Readonly<Record<ApprovalState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'accent',
  APPROVED: 'done',
  RETURNED: 'danger',
  WITHDRAWN: 'neutral',
};

/** State of a request in one word. */
export function ApprovalStateBadge({ state }: { state: ApprovalState }) {
  const words = useWords(approvalWords);
  return <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>;
}
