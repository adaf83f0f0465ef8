import { CodeQuestion, personIn, PersonQuestion, type PersonAnswers } from '../case-access/index.ts';
import type { ApplicationSteps } from './use-application.ts';
import type { useStand } from './use-stand.ts';

interface IdentityProps extends Pick<ReturnType<typeof useStand>, 'stand' | 'goOn' | 'restart'> {
  readonly steps: ApplicationSteps;
  readonly hint: string;
  /** What was typed of the person; who starts again need not type it again. */
  readonly answers: PersonAnswers;
  readonly onAnswers: (answers: PersonAnswers) => void;
}

/** Who it is, and the code that their phone got (본인확인, K2). */
export function IdentityQuestions({ stand, goOn, restart, steps, hint, answers, onAnswers }: IdentityProps) {
  if (stand.step !== 'begun') {
    const notice = stand.step === 'nobody' ? stand.notice : null;
    return (
      <PersonQuestion
        key={notice}
        hint={hint}
        before={notice}
        answers={answers}
        onAnswers={onAnswers}
        busy={steps.busy}
        sendCode={steps.begin}
        onDone={goOn}
      />
    );
  }
  const { id, codeSentTo, expiresAt } = stand.application;
  return (
    <CodeQuestion
      sent={{ codeSentTo, codeExpiresAt: expiresAt, resendAt: null }}
      busy={steps.busy}
      enter={(code) => steps.confirm(id, code)}
      resend={async () => {
        const claimed = personIn(answers);
        if (claimed) return steps.begin(claimed);
        // After a reload nobody knows any more who it was.
        restart(null);
        return { state: null, problem: null };
      }}
      onState={goOn}
      onProblem={({ code, message }) => {
        if (code === 'APPLICATION_ENDED') restart(message);
      }}
      onBack={() => restart(null)}
    />
  );
}
