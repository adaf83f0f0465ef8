import { StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { TicketStatus } from '../gql/graphql.ts';
import { callcenterWords } from '../words.ts';
import { isFinished } from './open-first.ts';

/** What is needed to say how long a ticket has been waiting. */
export interface WaitingTicket {
  readonly status: TicketStatus;
  readonly overdue: boolean;
  readonly elapsedDays: number;
}

/** How long a ticket has been waiting, red once it is overdue (E6); a finished one says nothing. */
export function Elapsed({ ticket }: { ticket: WaitingTicket }) {
  const words = useWords(callcenterWords);
  const format = useFormat();
  if (isFinished(ticket)) return null;
  const text = words('ticket.elapsed', { days: format.elapsed(ticket.elapsedDays) });
  if (!ticket.overdue) return <span>{text}</span>;
  return (
    <StateBadge tone="danger" icon={IconAlertTriangle}>
      {text}
    </StateBadge>
  );
}
