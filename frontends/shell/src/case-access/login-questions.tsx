import { useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { CaseSide } from '../gql/graphql.ts';
import { caseAccessWords } from './case-access-words.ts';
import { CodeQuestion } from './code-question.tsx';
import { CredentialsQuestion } from './credentials-question.tsx';
import type { LastCase } from './last-case.ts';
import { PasswordQuestion } from './password-question.tsx';
import { NOBODY, personIn, PersonQuestion, type PersonAnswers } from './person-question.tsx';
import { SideQuestion } from './side-question.tsx';
import { useLogin, type ClaimedPerson, type LoginState } from './use-login.ts';
import type { StepProblem } from './use-steps.ts';

/** The questions of a login, one a page; what was typed is kept on the way back. */
export function LoginQuestions({
  ended,
  before,
  onEntered,
}: {
  ended: boolean;
  /** Login that a reload ended. */
  before: LastCase | null;
  onEntered: (pass: NonNullable<LoginState['pass']>) => void;
}) {
  const words = useWords(caseAccessWords);
  const login = useLogin(words('offline'));
  const [side, setSide] = useState<CaseSide | null>(before?.side ?? null);
  const [caseNumber, setCaseNumber] = useState(before?.caseNumber ?? '');
  const [person, setPerson] = useState<PersonAnswers>(NOBODY);
  const [isAsked, setAsked] = useState(false);
  const [over, setOver] = useState(ended ? words('ended') : before && words('reloaded'));
  const [state, setState] = useState<LoginState | null>(null);

  const onProblem = ({ code, message }: StepProblem) => {
    if (code !== 'LOGIN_ENDED' && code !== 'IDENTITY_DIFFERS') return;
    setState(null);
    setAsked(false);
    setOver(message);
  };
  const onState = (next: LoginState) => {
    if (next.pass) onEntered(next.pass);
    else setState(next);
  };
  const begun = async (next: LoginState) => {
    // A code is on its way before the page that asks for it is read.
    const sent = next.step === 'CODE' ? await login.sendCode(next.id) : null;
    setOver(sent?.problem?.message ?? null);
    setState(sent?.state ?? next);
  };

  if (side === null) return <SideQuestion notice={over} onAnswer={setSide} />;
  if (state === null) {
    const common = { side, caseNumber, onCaseNumber: setCaseNumber, login, before: over };
    return <CredentialsQuestion {...common} onDone={(next) => void begun(next)} onBack={() => setSide(null)} />;
  }
  const restart = () => {
    setState(null);
    setAsked(false);
    setOver(null);
  };
  if (state.step === 'PASSWORD')
    return <PasswordQuestion state={state} login={login} onProblem={onProblem} onDone={onState} onBack={restart} />;
  const step = { busy: login.busy, onProblem };
  if (state.step === 'CODE') {
    const enter = (code: string) => login.enterCode(state.id, code);
    const resend = () => login.sendCode(state.id);
    return <CodeQuestion {...step} sent={state} before={over} enter={enter} resend={resend} onState={onState} />;
  }
  const sent = (next: LoginState) => {
    setAsked(true);
    setState(next);
  };
  if (!isAsked) {
    const answers = { answers: person, onAnswers: setPerson };
    const sendCode = (claimed: ClaimedPerson) => login.sendIdentityCode(state.id, claimed);
    return (
      <PersonQuestion
        {...step}
        {...answers}
        hint={words('person.hint')}
        sendCode={sendCode}
        onDone={sent}
        onBack={restart}
      />
    );
  }
  return (
    <CodeQuestion
      {...step}
      sent={state}
      enter={(code) => login.confirmIdentity(state.id, code)}
      resend={() => {
        const claimed = personIn(person);
        return claimed ? login.sendIdentityCode(state.id, claimed) : Promise.resolve({ state, problem: null });
      }}
      onState={onState}
      onBack={() => setAsked(false)}
    />
  );
}
