import { StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { TicketStatus } from '../gql/graphql.ts';
import { callcenterWords } from '../words.ts';

const TONES: Readonly<Record<TicketStatus, Tone>> = {
  RECEIVED: 'accent',
  TRANSFERRED: 'soon',
  COMPLETED: 'done',
  DISCARDED: 'neutral',
};

/** Status of a ticket in one word. */
export function TicketStatusBadge({ status }: { status: TicketStatus }) {
  const words = useWords(callcenterWords);
  return <StateBadge tone={TONES[status]}>{words(`status.${status}`)}</StateBadge>;
}
