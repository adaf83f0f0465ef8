import { notify, notifyRefusal } from '@madang/frontend-kit';
import { isChanged } from './desk-state.ts';
import { screenOf, type ShownTicket } from './desk-ticket.ts';
import type { Desk } from './use-desk.ts';

interface Written {
  readonly ticketId: string;
  readonly text: string;
  readonly expectedVersion: number;
}

interface Answered {
  readonly ticket: ShownTicket | null;
  readonly current: ShownTicket | null;
}

/** How an answer is sent, and what is said of it. */
interface Sending<Outcome> {
  readonly act: (variables: { readonly input: Written }) => Promise<Outcome>;
  readonly done: string;
  readonly behind: string;
}

type OutcomeOf = Parameters<typeof notifyRefusal>[0] & { readonly payload?: Answered | null | undefined };

/**
 * Sends the answer on the version of the ticket that is on the screen; a refusal leaves what was written. Whoever has gone on to
 * another ticket meanwhile is not disturbed there.
 */
export function useSendAnswer<Outcome extends OutcomeOf>(
  { state, dispatch }: Desk,
  compare: (theirs: ShownTicket) => void,
  { act, done, behind }: Sending<Outcome>,
) {
  return async () => {
    const { ticket, values } = state.screen;
    if (!ticket) return;
    const { id: ticketId, version: expectedVersion } = ticket;
    const outcome = await act({ input: { ticketId, text: values.answer, expectedVersion } });
    if (outcome.payload?.ticket) {
      dispatch({ type: 'ANSWERED', text: values.answer, screen: screenOf(outcome.payload.ticket) });
      return notify.done(done);
    }
    const theirs = outcome.payload?.current ?? null;
    if (!theirs) return notifyRefusal(outcome);
    // Whatever else was typed is compared first; the words from outside come to the screen.
    if (isChanged(state)) return compare(theirs);
    dispatch({ type: 'ANSWERED', text: null, screen: screenOf(theirs) });
    notify.problem(behind);
  };
}
