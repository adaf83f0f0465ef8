import { Checkbox, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { AnswerField } from './answer-field.tsx';
import { caseAccessWords } from './case-access-words.ts';
import { Question } from './question.tsx';
import type { Login, LoginState } from './use-login.ts';
import type { StepProblem } from './use-steps.ts';

const SHORTEST = 10;

/** A password of one's own, at the first login. */
export function PasswordQuestion(props: {
  state: LoginState;
  login: Login;
  onDone: (state: LoginState) => void;
  onProblem: (problem: StepProblem) => void;
  onBack?: () => void;
}) {
  const { state, login, onDone, onProblem, onBack } = props;
  const words = useWords(caseAccessWords);
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    if (password.length < SHORTEST) return setProblem(words('missing.chosen'));
    const outcome = await login.choosePassword(state.id, password);
    setProblem(outcome.problem?.message ?? null);
    if (outcome.state) onDone(outcome.state);
    else if (outcome.problem) onProblem(outcome.problem);
  };
  return (
    <Question
      title={words('choose.title')}
      hint={words('choose.again')}
      problem={problem}
      onBack={onBack}
      onSubmit={() => void send()}
      submit={words('enter')}
      busy={login.busy}
    >
      <AnswerField
        name="new-password"
        label={words('password')}
        hint={words('choose.hint')}
        value={password}
        onChange={setPassword}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        maxLength={100}
        wrong={problem !== null}
      />
      <Checkbox
        size="md"
        label={words('password.show')}
        checked={isShown}
        onChange={(event) => setShown(event.currentTarget.checked)}
      />
    </Question>
  );
}
