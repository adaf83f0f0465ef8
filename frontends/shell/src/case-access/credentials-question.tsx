import { Checkbox, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { CaseSide } from '../gql/graphql.ts';
import { AnswerField } from './answer-field.tsx';
import { caseAccessWords } from './case-access-words.ts';
import { Question } from './question.tsx';
import type { Login, LoginState } from './use-login.ts';

/** Case number and password; both stay when they were wrong. */
export function CredentialsQuestion(props: {
  side: CaseSide;
  caseNumber: string;
  onCaseNumber: (text: string) => void;
  login: Login;
  /** Why the login before ended, if it did. */
  before: string | null;
  onDone: (state: LoginState) => void;
  onBack: () => void;
}) {
  const { side, caseNumber, onCaseNumber, login, before, onDone, onBack } = props;
  const words = useWords(caseAccessWords);
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [problem, setProblem] = useState(before);
  const [wrong, setWrong] = useState<'number' | 'password' | null>(null);
  const fail = (field: 'number' | 'password') => {
    setWrong(field);
    setProblem(words(`missing.${field}`));
  };
  const send = async () => {
    if (caseNumber.replaceAll(/\D/g, '').length !== 10) return fail('number');
    if (password === '') return fail('password');
    const { state, problem: refused } = await login.begin(caseNumber, side, password);
    setWrong(null);
    setProblem(refused?.message ?? null);
    if (state) onDone(state);
  };
  return (
    <Question
      title={words('who.title')}
      hint={words(`who.hint.${side}`)}
      problem={problem}
      onBack={onBack}
      onSubmit={() => void send()}
      submit={words('next')}
      busy={login.busy}
    >
      <AnswerField
        name="caseNumber"
        label={words('number')}
        hint={words('number.hint')}
        value={caseNumber}
        onChange={onCaseNumber}
        inputMode="numeric"
        autoComplete="username"
        maxLength={14}
        wrong={wrong === 'number'}
      />
      <AnswerField
        name="password"
        label={words(side === 'RESPONDENT' ? 'password.RESPONDENT' : 'password')}
        value={password}
        onChange={setPassword}
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        maxLength={100}
        wrong={wrong === 'password'}
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
