import { notify, notifyRefusal, useSession, useStep, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { callcenterWords } from '../words.ts';

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
