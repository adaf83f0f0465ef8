import { useApolloClient } from '@apollo/client/react';
import { notifyRefusal, useStep } from '@madang/frontend-kit';
import { useRef, type Dispatch } from 'react';
import { MY_DRAFTS, SAVE_DRAFT } from './desk-drafts.ts';
import { formOf } from './desk-input.ts';
import type { DeskState } from './desk-screen.ts';
import type { DeskAct } from './desk-state.ts';

/** Gives the way to put what is on the screen aside on the server (F12), and whether that is being done; a refusal is told, and two at once are one. */
export function usePutAside(
  dispatch: Dispatch<DeskAct>,
): [(from: DeskState) => Promise<boolean>, { readonly busy: boolean }] {
  const client = useApolloClient();
  const [save, { busy }] = useStep(SAVE_DRAFT, (data) => data.saveTicketDraft);
  const running = useRef<Promise<boolean> | null>(null);
  const put = async (from: DeskState) => {
    const { screen } = from;
    const { ticket, draftId } = screen;
    const outcome = await save({
      input: { draftId, ticketId: ticket?.id ?? null, ticketVersion: ticket?.version ?? null, form: formOf(screen) },
    });
    notifyRefusal(outcome);
    if (!outcome.done) return false;
    const { draft } = outcome.payload;
    if (draft) dispatch({ type: 'PUT_ASIDE', draftId: draft.id, from });
    void client.refetchQueries({ include: [MY_DRAFTS] });
    return true;
  };
  const putAside = (from: DeskState) => {
    running.current ??= put(from).finally(() => {
      running.current = null;
    });
    return running.current;
  };
  return [putAside, { busy }];
}
