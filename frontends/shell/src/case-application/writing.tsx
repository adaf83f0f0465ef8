import { useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { StepProblem } from '../case-access/index.ts';
import { applicationWords } from './application-words.ts';
import { ApplySteps } from './apply-steps.tsx';
import { CounsellingQuestion } from './counselling-question.tsx';
import { DraftForm } from './draft-form.tsx';
import type { Draft } from './draft.ts';
import { Review } from './review.tsx';
import type { Application, ApplicationSteps, Filed } from './use-application.ts';
import { useSavedDraft } from './use-saved-draft.ts';
import styles from './application.module.css';

/** What somebody writes once it is known who they are; each page goes back to the one before, and nothing is lost. */
export function Writing(props: {
  application: Application;
  steps: ApplicationSteps;
  goOn: (application: Application) => void;
  filed: (applicationId: string, filed: Filed) => void;
  /** What was typed into an application that ended. */
  brought: Draft | null;
  onEnded: (problem: StepProblem, draft: Draft) => void;
}) {
  const { application, steps, goOn, filed, brought, onEnded } = props;
  const words = useWords(applicationWords);
  const [step, setStep] = useState(application.counsellingId === null ? 'counselling' : 'writing');
  const [problem, setProblem] = useState<StepProblem | null>(null);
  const saved = useSavedDraft({ application, brought, offline: words('offline'), onEnded });
  const go = (next: 'counselling' | 'writing' | 'filing', why: StepProblem | null = null) => {
    setProblem(why);
    setStep(next);
  };
  const chosen = (next: Application) => {
    goOn(next);
    go('writing');
  };
  const file = async (): Promise<StepProblem | null> => {
    const unsaved = await saved.saveNow();
    if (unsaved) return unsaved;
    const { state, problem: refused } = await steps.submit(application.id);
    if (state) filed(application.id, state);
    else if (refused?.code === 'APPLICATION_ENDED') onEnded(refused, saved.draft);
    else if (refused?.field === 'counsellingNumber') go('counselling', refused);
    else if (refused?.field && refused.field !== 'confirmed') go('writing', refused);
    return refused;
  };
  if (step === 'counselling') {
    return (
      <div className={styles['apply']}>
        <ApplySteps current="counselling" />
        <CounsellingQuestion
          {...{ application, steps, before: problem }}
          onChosen={chosen}
          onEnded={(why) => onEnded(why, saved.draft)}
        />
      </div>
    );
  }
  if (step === 'writing') {
    return (
      <div className={styles['apply']}>
        <ApplySteps current="writing" />
        <DraftForm
          {...{ application, saved, before: problem }}
          onBack={() => go('counselling')}
          onDone={() => go('filing')}
        />
      </div>
    );
  }
  return (
    <div className={styles['apply']}>
      <ApplySteps current="filing" />
      <Review {...{ application, draft: saved.draft, busy: steps.busy }} onBack={() => go('writing')} onFile={file} />
    </div>
  );
}
