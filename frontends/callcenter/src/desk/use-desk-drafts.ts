import { useApolloClient } from '@apollo/client/react';
import { notify, notifyRefusal, useAsk, useStep, useWords } from '@madang/frontend-kit';
import { DROP_DRAFT, MY_DRAFTS, SAVE_DRAFT, screenOfDraft, type Draft } from './desk-drafts.ts';
import { formOf } from './desk-input.ts';
import { DESK_TICKET, screenOf } from './desk-ticket.ts';
import { deskWords } from './desk-words.ts';
import type { Desk } from './use-desk.ts';

/** Gives the ways to put the form aside (F12), to go on with one, and to throw one away. */
export function useDeskDrafts({ state, dispatch }: Desk) {
  const words = useWords(deskWords);
  const client = useApolloClient();
  const [ask] = useAsk(DESK_TICKET);
  const [save, { busy }] = useStep(SAVE_DRAFT, (data) => data.saveTicketDraft);
  const [drop] = useStep(DROP_DRAFT, (data) => data.dropTicketDraft);
  const renew = () => void client.refetchQueries({ include: [MY_DRAFTS] });
  const putAside = async () => {
    const { screen } = state;
    const outcome = await save({
      input: {
        draftId: screen.draftId,
        ticketId: screen.ticket?.id ?? null,
        ticketVersion: screen.ticket?.version ?? null,
        form: formOf(screen),
      },
    });
    if (!outcome.done) return notifyRefusal(outcome);
    const { draft } = outcome.payload;
    if (draft) dispatch({ type: 'PUT_ASIDE', draftId: draft.id });
    notify.done(words('done.draft'));
    renew();
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
    if (outcome.done) renew();
    else notifyRefusal(outcome);
  };
  return { putAside, open, drop: dropOne, busy };
}
