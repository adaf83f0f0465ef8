import { Button, SkeletonLines, useWords } from '@madang/frontend-kit';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { handPass, PasswordQuestion, useLogin, type LoginState, type StepProblem } from '../case-access/index.ts';
import { applicationWords } from './application-words.ts';
import { ApplySteps } from './apply-steps.tsx';
import { keepApplication } from './kept-application.ts';
import type { ApplicationSteps, Filed } from './use-application.ts';
import styles from './application.module.css';

interface FilingProps {
  readonly applicationId: string;
  readonly steps: ApplicationSteps;
  readonly onFiled: (applicationId: string, filed: Filed) => void;
}

/** The number of the case, and the password with which its applicant comes in from now on. */
export function FiledPage({ applicationId, filed, steps, onFiled }: FilingProps & { filed: Filed }) {
  const { caseNumber, caseLogin } = filed;
  const words = useWords(applicationWords);
  const login = useLogin(words('offline'));
  const navigate = useNavigate();
  const enter = ({ pass }: LoginState) => {
    if (!pass) return;
    keepApplication(null);
    handPass(pass);
    void navigate('/case-access', { replace: true });
  };
  const onProblem = async ({ code }: StepProblem) => {
    // Filing is answered the same however often it is asked, with another way to a password.
    if (code !== 'LOGIN_ENDED') return;
    const { state } = await steps.submit(applicationId);
    if (state) onFiled(applicationId, state);
  };
  return (
    <div className={styles['apply']}>
      <ApplySteps current="password" />
      <section className={styles['filed']} aria-labelledby="filed" role="status">
        <IconCircleCheck size={44} aria-hidden />
        <h2 id="filed">{words('filed.title')}</h2>
        <p>{words('filed.number')}</p>
        <strong data-number>{caseNumber}</strong>
        <p className={styles['quiet']}>{words('filed.text')}</p>
      </section>
      {caseLogin ? (
        <PasswordQuestion state={caseLogin} login={login} onDone={enter} onProblem={(why) => void onProblem(why)} />
      ) : (
        <p>
          {words('filed.known')} <a href="/case-access">{words('enter')}</a>
        </p>
      )}
    </div>
  );
}

/** An application that was filed before the page was loaded again: its answer is asked for once more. */
export function FileAgain(props: FilingProps & { onProblem: (problem: StepProblem) => void }) {
  const { applicationId, steps, onFiled, onProblem } = props;
  const words = useWords(applicationWords);
  const [message, setMessage] = useState<string | null>(null);
  const file = async () => {
    setMessage(null);
    const { state, problem } = await steps.submit(applicationId);
    if (state) onFiled(applicationId, state);
    else if (problem) onProblem(problem);
    setMessage(problem?.message ?? null);
  };
  useEffect(() => {
    void file();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once
  }, [applicationId]);
  if (message === null) {
    return (
      <div role="status" aria-label={words('loading')}>
        <SkeletonLines lines={6} />
      </div>
    );
  }
  return (
    <div role="alert" className={styles['apply']}>
      <p>{message}</p>
      <Button variant="filled" size="lg" onClick={() => void file()}>
        {words('again')}
      </Button>
    </div>
  );
}
