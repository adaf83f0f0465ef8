import { useApolloClient } from '@apollo/client/react';
import { notify, notifyRefusal, useAsk, useStep, useWords } from '@madang/frontend-kit';
import { DROP_DRAFT, MY_DRAFTS, screenOfDraft, type Draft } from './desk-drafts.ts';
import { DESK_TICKET, screenOf } from './desk-ticket.ts';
import { deskWords } from './desk-words.ts';
import type { Desk } from './use-desk.ts';

/** Gives the ways to put the form aside (F12), to go on with one, and to throw one away. */
export function useDeskDrafts({ state, dispatch, putAside }: Desk) {
  const words = useWords(deskWords);
  const client = useApolloClient();
  const [ask] = useAsk(DESK_TICKET);
  const [drop] = useStep(DROP_DRAFT, (data) => data.dropTicketDraft);
  const save = async () => {
    if (await putAside(state)) notify.done(words('done.draft'));
  };
  const open = async (draft: Draft) => {
    if (draft.ticketId === null) return dispatch({ type: 'OPEN', screen: screenOfDraft(draft, null) });
    const { data, problem } = await ask({ id: draft.ticketId });
    if (problem !== null) notify.problem(problem);
    const began = data?.ticket ? screenOf(data.ticket) : null;
    if (began) dispatch({ type: 'OPEN', screen: screenOfDraft(draft, began.ticket), began });
  };
  const dropOne = async (draftId: string) => {
    const outcome = await drop({ input: { draftId } });
    if (outcome.done) void client.refetchQueries({ include: [MY_DRAFTS] });
    else notifyRefusal(outcome);
  };
  return { putAside: save, open, drop: dropOne };
}
