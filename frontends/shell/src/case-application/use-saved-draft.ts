import { seoulDay } from '@madang/frontend-kit';
import { useEffect, useRef, useState } from 'react';
import type { StepProblem } from '../case-access/index.ts';
import { useAutosave } from '../party-parts/index.ts';
import { draftOf, unsavedOf, writtenOf, type Draft } from './draft.ts';
import { useApplication, type Application } from './use-application.ts';

/** What is written, and where it goes. */
interface Writing {
  readonly application: Application;
  /** What was typed into an application that ended before it could be saved. */
  readonly brought: Draft | null;
  readonly offline: string;
  readonly onEnded: (problem: StepProblem, draft: Draft) => void;
}

/** What is written, saved whenever its writer pauses; what could not be saved stays and is tried again. */
export function useSavedDraft({ application, brought, offline, onEnded }: Writing) {
  const { save } = useApplication(offline);
  const [draft, setDraft] = useState(() => brought ?? draftOf(application));
  const [savedAt, setSavedAt] = useState(application.savedAt);
  const typed = useRef(draft);
  const saved = useRef(draftOf(application));
  const unsavedNow = () => unsavedOf(typed.current, saved.current, seoulDay());
  const isUnsaved = () => Object.keys(unsavedNow()).length > 0;
  const { saver, saving } = useAutosave<StepProblem>(
    {
      isUnsaved,
      mayTryAgain: ({ code }) => code !== ENDED,
      async save() {
        const unsaved = unsavedNow();
        const { state, problem } = await save(application.id, writtenOf(unsaved));
        if (state) {
          saved.current = { ...saved.current, ...unsaved };
          setSavedAt(state.savedAt);
        } else if (problem?.code === ENDED) onEnded(problem, typed.current);
        return problem;
      },
    },
    { step: application.savedAt === null ? 'idle' : 'saved' },
  );
  const change = (patch: Partial<Draft>) => {
    typed.current = { ...typed.current, ...patch };
    setDraft(typed.current);
    saver.touch();
  };
  useEffect(() => {
    if (brought) void saver.saveNow();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was brought is saved once
  }, []);
  useQuestionOnLeaving(isUnsaved);
  return { draft, saving, savedAt, change, saveNow: () => saver.saveNow() };
}

/** What is written and how it is saved, as pages are handed it. */
export type SavedDraft = ReturnType<typeof useSavedDraft>;

const ENDED = 'APPLICATION_ENDED';

/** The browser asks before it throws away what is not saved. */
function useQuestionOnLeaving(isUnsaved: () => boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  });
}
