import { Button, useWords } from '@madang/frontend-kit';
import { useEffect, useState } from 'react';
import { AnswerField } from './answer-field.tsx';
import { caseAccessWords } from './case-access-words.ts';
import { DemoMessages } from './demo-messages.tsx';
import { Question } from './question.tsx';
import type { StepOutcome, StepProblem } from './use-steps.ts';
import styles from './case-access.module.css';

/** Problems after which another code may help. */
const ASK_AGAIN = ['CODE_EXPIRED', 'CODE_MISSING'];

/** A code that is on its way, or can be. */
interface SentCode {
  readonly codeSentTo: string | null;
  readonly codeExpiresAt: string | null;
  readonly resendAt: string | null;
}

/** The code that a phone got: typed, pasted or filled in by the phone itself; another may be asked for. */
export function CodeQuestion<State>(props: {
  sent: SentCode;
  busy: boolean;
  /** What went wrong with sending the first code, if anything did. */
  before?: string | null;
  enter: (code: string) => Promise<StepOutcome<State>>;
  resend: () => Promise<StepOutcome<State>>;
  onState: (state: State) => void;
  onProblem: (problem: StepProblem) => void;
  onBack?: () => void;
}) {
  const { sent, busy, before = null, enter, resend, onState, onProblem, onBack } = props;
  const words = useWords(caseAccessWords);
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState(before);
  const [isResent, setResent] = useState(false);
  const take = (outcome: StepOutcome<State>) => {
    setProblem(outcome.problem?.message ?? null);
    if (outcome.problem && (ASK_AGAIN.includes(outcome.problem.code ?? '') || !outcome.state)) setResent(false);
    if (outcome.state) onState(outcome.state);
    else if (outcome.problem) onProblem(outcome.problem);
  };
  const send = async () => {
    if (code.replaceAll(/\D/g, '').length !== 6) return setProblem(words('missing.code'));
    take(await enter(code));
  };
  const again = async () => {
    const outcome = await resend();
    setCode('');
    take(outcome);
    setResent(outcome.state !== null);
  };
  return (
    <Question
      title={words('code.title')}
      hint={words(sent.codeExpiresAt ? 'code.sent' : 'code.unsent', { phone: sent.codeSentTo ?? '' })}
      problem={problem}
      onBack={onBack}
      onSubmit={() => void send()}
      submit={words('next')}
      busy={busy}
      after={
        <>
          <Resend at={sent.resendAt} onResend={() => void again()} />
          <p role="status" className={styles['quiet']}>
            {isResent ? words('code.resent') : ''}
          </p>
          <DemoMessages />
        </>
      }
    >
      <AnswerField
        name="code"
        label={words('code')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        wrong={problem !== null}
      />
    </Question>
  );
}

function Resend({ at, onResend }: { at: string | null; onResend: () => void }) {
  const words = useWords(caseAccessWords);
  const seconds = useSecondsUntil(at);
  return (
    <Button variant="subtle" size="md" type="button" disabled={seconds > 0} onClick={onResend}>
      {seconds > 0 ? words('code.wait', { seconds }) : words('code.again')}
    </Button>
  );
}

/** Longest wait between two codes; a clock that goes wrong here must not keep somebody waiting. */
const LONGEST_WAIT = 60;

function useSecondsUntil(at: string | null): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(at));
  useEffect(() => {
    setSeconds(secondsUntil(at));
    const timer = setInterval(() => setSeconds(secondsUntil(at)), 1000);
    return () => clearInterval(timer);
  }, [at]);
  return seconds;
}

function secondsUntil(at: string | null): number {
  const seconds = at === null ? 0 : Math.ceil((Date.parse(at) - Date.now()) / 1000);
  return Math.min(LONGEST_WAIT, Math.max(0, seconds));
}
