import { Button, notify, notifyRefusal, useSession, useStep, useWords, type Column } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { callcenterWords } from '../words.ts';
import { Elapsed, type WaitingTicket } from './elapsed.tsx';

const TAKE_TICKET = graphql(`
  mutation TakeTicket($input: TransferTicketInput!) {
    transferTicket(input: $input) {
      ticket {
        id
        number
      }
      current {
        id
        transferee {
          id
          name
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Ticket that nobody has taken, as it was seen. */
interface Untaken {
  readonly id: string;
  readonly number: string;
  readonly version: number;
}

/** Takes a ticket that nobody has as a transfer to oneself; of two at once, one is told who was first. */
export function useTakeTicket(onTaken: (ticketId: string) => void, onLost: () => void) {
  const words = useWords(callcenterWords);
  const { person } = useSession();
  const [transfer, { busy }] = useStep(TAKE_TICKET, (data) => data.transferTicket);
  const take = async ({ id, number, version }: Untaken) => {
    const outcome = await transfer({ input: { ticketId: id, transfereeId: person.id, expectedVersion: version } });
    if (outcome.done) {
      notify.done(words('ticket.taken', { number }));
      return onTaken(id);
    }
    const winner = outcome.payload?.current?.transferee;
    if (winner) notify.problem(words('ticket.taken.other', { name: winner.name }));
    else notifyRefusal(outcome);
    onLost();
  };
  return [take, busy] as const;
}

/** Last columns of a list of tickets that nobody has taken: how long each waits, and the way to take it. */
export function useTakeColumns<Row extends Untaken & WaitingTicket>(
  take: (row: Row) => Promise<void>,
  busy: boolean,
): readonly Column<Row>[] {
  const words = useWords(callcenterWords);
  return [
    {
      key: 'waiting',
      head: words('ticket.waiting'),
      width: '120px',
      cell: (ticket) => <Elapsed ticket={ticket} />,
      wideOnly: true,
    },
    {
      key: 'take',
      head: words('ticket.take'),
      width: '112px',
      cell: (row) => (
        <Button
          size="compact-xs"
          disabled={busy}
          aria-label={`${words('ticket.take')} ${row.number}`}
          onClick={() => void take(row)}
        >
          {words('ticket.take')}
        </Button>
      ),
    },
  ];
}
