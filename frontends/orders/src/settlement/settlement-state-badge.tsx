import { StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { SettlementState } from '../gql/graphql.ts';
import { settlementWords } from './settlement-words.ts';

const TONES: Readonly<Record<SettlementState, Tone>> = {
  DRAFT: 'neutral',
  ISSUED: 'accent',
  OBJECTED: 'danger',
  APPROVED: 'done',
  PAYABLE: 'soon',
  PAID: 'done',
  CARRIED_OVER: 'neutral',
};

/** State of a settlement in one word. */
export function SettlementStateBadge({ state }: { state: SettlementState }) {
  const words = useWords(settlementWords);
  return <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>;
}
