import { StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { OrderReturnState } from '../gql/graphql.ts';
import { returnWords } from './return-words.ts';

const TONES: Readonly<Record<OrderReturnState, Tone>> = {
  PENDING: 'soon',
  REQUESTED: 'accent',
  PICKUP_BOOKED: 'accent',
  IN_TRANSIT: 'accent',
  ARRIVED: 'soon',
  CONFIRMED: 'accent',
  REFUNDED: 'done',
  EXCHANGED: 'done',
  CANCELLED: 'neutral',
};

/** State of a return in one word. */
export function ReturnStateBadge({ state }: { state: OrderReturnState }) {
  const words = useWords(returnWords);
  return <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>;
}
