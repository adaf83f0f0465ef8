import { useApolloClient } from '@apollo/client/react';
import { notify, useStep, useWords, type Outcome } from '@madang/frontend-kit';
import { useState } from 'react';
import { CHANGE, COMPLETE, RECEIVE, TRANSFER } from './desk-acts.ts';
import { detailsOf, fieldOf, flawsOf, type DeskStep, type Flaw } from './desk-input.ts';
import type { DeskState, SavedTicket } from './desk-screen.ts';
import { isChanged } from './desk-state.ts';
import { screenOf, type ShownTicket } from './desk-ticket.ts';
import { deskWords } from './desk-words.ts';
import type { Desk } from './use-desk.ts';

/** Why a field has to be seen to, in words. */
export type Problems = ReadonlyMap<Flaw['field'] | 'whole', string>;

/** What a colleague saved while this agent wrote on an older version. */
export interface Conflict {
  readonly step: DeskStep;
  readonly theirs: ShownTicket;
}

type Answer = Outcome<{ readonly ticket: ShownTicket | null; readonly current?: ShownTicket | null }>;

const THEN = { SAVE: 'NOTHING', TRANSFER: 'TRANSFER', COMPLETE: 'COMPLETE' } as const;
const NONE: Problems = new Map();

/** Gives the ways to act on the intake (F4, F5, F6, F7); a refusal stands at its field, and nothing that was typed is lost. */
export function useDeskSteps({ state, dispatch }: Desk, dropDraft: (draftId: string) => Promise<void>) {
  const words = useWords(deskWords);
  const client = useApolloClient();
  const { ask, busy } = useQuestions();
  const [problems, setProblems] = useOnScreen<Problems>(state.turn, NONE);
  const [conflict, setConflict] = useOnScreen<Conflict | null>(state.turn, null);
  const take = async (step: DeskStep, version?: number) => {
    const flaws = flawsOf(state.screen, step);
    if (flaws.length > 0) return setProblems(new Map(flaws.map((flaw) => [flaw.field, inWords(flaw, words)])));
    const { answer, saved } = await ask(step, state, version);
    // What was changed before the step was refused is saved all the same.
    if (saved) dispatch({ type: 'SEEN', version: saved.version, from: state });
    if (!answer.done) {
      const theirs = answer.payload?.current ?? null;
      if (theirs) setConflict({ step, theirs });
      // A call that cannot be linked keeps nobody from saving what was said in it.
      if (answer.userErrors.some(({ field }) => field?.at(-1) === 'callId'))
        dispatch({ type: 'CALL', callId: null, from: state });
      return setProblems(new Map(answer.userErrors.map((error) => [fieldOf(error.field) ?? 'whole', error.message])));
    }
    const { ticket } = answer.payload;
    setProblems(NONE);
    setConflict(null);
    if (!ticket) return;
    dispatch({ type: 'SAVED', screen: screenOf(ticket), from: state });
    notify.done(words(`done.${step}`, { number: ticket.number }));
    if (state.screen.draftId !== null) await dropDraft(state.screen.draftId);
    void client.refetchQueries({ include: 'active' });
  };
  return {
    take,
    problems,
    conflict,
    busy,
    compare: (theirs: ShownTicket) => setConflict({ step: 'CHANGE', theirs }),
    closeConflict: () => setConflict(null),
    forget: () => setProblems(NONE),
  };
}

/** Keeps what is said of one screen; on the next, such as that of who rings meanwhile, it is not said. */
function useOnScreen<Said>(turn: number, nothing: Said): [Said, (said: Said) => void] {
  const [last, setLast] = useState({ turn, said: nothing });
  return [last.turn === turn ? last.said : nothing, (said) => setLast({ turn, said })];
}

/** Asks the graph for a step: a new intake in one act, a saved one with its changes first. */
function useQuestions() {
  const [receive, first] = useStep(RECEIVE, (data) => data.receiveTicket);
  const [change, second] = useStep(CHANGE, (data) => data.changeTicket);
  const [transfer, third] = useStep(TRANSFER, (data) => data.transferTicket);
  const [complete, fourth] = useStep(COMPLETE, (data) => data.completeTicket);
  const begin = (step: DeskStep, { screen }: DeskState): Promise<Answer> => {
    const andThen = THEN[step === 'CHANGE' ? 'SAVE' : step];
    const transfereeId = step === 'TRANSFER' ? screen.values.transfereeId : null;
    const { followUpOfId, callId } = screen;
    return receive({ input: { ...detailsOf(screen), followUpOfId, callId, andThen, transfereeId } });
  };
  const goOn = (step: DeskStep, ticketId: string, expectedVersion: number, transfereeId: string): Promise<Answer> =>
    step === 'TRANSFER'
      ? transfer({ input: { ticketId, expectedVersion, transfereeId } })
      : complete({ input: { ticketId, expectedVersion } });
  const ask = async (step: DeskStep, state: DeskState, version?: number) => {
    const { ticket, customerId, values } = state.screen;
    if (!ticket) return { answer: await begin(step, state), saved: null };
    const expectedVersion = version ?? ticket.version;
    const isChanging = step === 'CHANGE' || isChanged(state);
    const changed: Answer | null = isChanging
      ? await change({ input: { ...detailsOf(state.screen), customerId, ticketId: ticket.id, expectedVersion } })
      : null;
    if (changed && (!changed.done || step === 'CHANGE')) return { answer: changed, saved: null };
    const saved: Pick<SavedTicket, 'version'> | null = changed?.done ? changed.payload.ticket : null;
    return { answer: await goOn(step, ticket.id, saved?.version ?? expectedVersion, values.transfereeId), saved };
  };
  return { ask, busy: [first, second, third, fourth].some((each) => each.busy) };
}

function inWords({ field, reason }: Flaw, words: ReturnType<typeof useWords<keyof typeof deskWords.ko>>): string {
  return words(reason, { label: words(`field.${field}`) });
}
