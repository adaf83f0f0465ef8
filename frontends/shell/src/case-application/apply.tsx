import { Button, SkeletonLines, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { NOBODY, type PersonAnswers, type StepProblem } from '../case-access/index.ts';
import { applicationWords } from './application-words.ts';
import { ApplySteps } from './apply-steps.tsx';
import type { Draft } from './draft.ts';
import { FiledPage, FileAgain } from './filed-page.tsx';
import { IdentityQuestions } from './identity-questions.tsx';
import { useApplication } from './use-application.ts';
import { useStand } from './use-stand.ts';
import { Writing } from './writing.tsx';
import styles from './application.module.css';

/** The way from nobody to a case: who applies, after which consultation, what happened, filing, a password. */
export function Apply() {
  const words = useWords(applicationWords);
  const steps = useApplication(words('offline'));
  const [person, setPerson] = useState<PersonAnswers>(NOBODY);
  const [brought, setBrought] = useState<Draft | null>(null);
  const { stand, again, goOn, filed, restart } = useStand(words('over'));
  const onProblem = ({ code, message }: StepProblem) => {
    if (code === 'APPLICATION_ENDED') restart(message);
  };
  const onEnded = (problem: StepProblem, draft: Draft) => {
    setBrought(draft);
    restart(`${problem.message} ${words('over.kept')}`);
  };
  if (stand.step === 'loading') {
    return (
      <div role="status" aria-label={words('loading')}>
        <SkeletonLines lines={6} />
      </div>
    );
  }
  if (stand.step === 'away') {
    return (
      <div role="alert" className={styles['apply']}>
        <p>{words('offline')}</p>
        <Button variant="filled" size="lg" onClick={again}>
          {words('again')}
        </Button>
      </div>
    );
  }
  if (stand.step === 'filed') return <FiledPage {...stand} steps={steps} onFiled={filed} />;
  if (stand.step === 'begun' && stand.application.state === 'DRAFT')
    return <Writing application={stand.application} {...{ steps, goOn, filed, brought, onEnded }} />;
  if (stand.step === 'begun' && stand.application.state === 'SUBMITTED')
    return <FileAgain applicationId={stand.application.id} steps={steps} onFiled={filed} onProblem={onProblem} />;
  return (
    <div className={styles['apply']}>
      <ApplySteps current="identity" />
      <IdentityQuestions
        {...{ stand, goOn, restart, steps }}
        hint={words('person.hint')}
        answers={person}
        onAnswers={setPerson}
      />
    </div>
  );
}
