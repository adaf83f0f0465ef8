import { useFormat, useWords } from '@madang/frontend-kit';
import { IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { AnswerField, Question, type StepProblem } from '../case-access/index.ts';
import { ActChoice } from '../party-parts/index.ts';
import { applicationWords } from './application-words.ts';
import type { Application, ApplicationSteps } from './use-application.ts';
import styles from './application.module.css';

const OTHER = 'other';

/** Which consultation an application follows: one that was found, or one whose number somebody knows (K3). */
export function CounsellingQuestion(props: {
  application: Application;
  steps: ApplicationSteps;
  /** Why the one before was not taken. */
  before: StepProblem | null;
  onChosen: (application: Application) => void;
  onEnded: (problem: StepProblem) => void;
}) {
  const { application, steps, before, onChosen, onEnded } = props;
  const { counsellings, counsellingId, applicantName } = application;
  const words = useWords(applicationWords);
  const { date } = useFormat();
  const known = counsellings.find(({ id }) => id === counsellingId)?.number;
  const [choice, setChoice] = useState(known ?? (counsellings.length === 0 ? OTHER : ''));
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState(before);
  const isOther = choice === OTHER;
  const send = async () => {
    const counsellingNumber = isOther ? typed.trim() : choice;
    if (counsellingNumber === '')
      return setProblem({ message: words(isOther ? 'number.missing' : 'choice.missing'), field: null, code: null });
    const { state, problem: refused } = await steps.save(application.id, { counsellingNumber });
    setProblem(refused);
    if (state) onChosen(state);
    else if (refused?.code === 'APPLICATION_ENDED') onEnded(refused);
  };
  return (
    <Question
      title={words(counsellings.length === 0 ? 'counselling.none' : 'counselling.title')}
      hint={words(counsellings.length === 0 ? 'counselling.none.text' : 'counselling.hint', {
        name: applicantName ?? '',
      })}
      problem={problem?.message ?? null}
      onSubmit={() => void send()}
      submit={words('next')}
      busy={steps.busy}
    >
      {problem?.code === 'COUNSELLING_HAS_CASE' && (
        <p>
          <a href="/case-access">{words('enter')}</a>
        </p>
      )}
      {counsellings.length === 0 ? (
        <NoCounselling />
      ) : (
        <ActChoice
          name="counselling"
          legend={words('counselling.choose')}
          choices={[
            ...counsellings.map(
              ({ number, title, counselledAt }) => [number, `${date(counselledAt)} · ${title} · ${number}`] as const,
            ),
            [OTHER, words('counselling.other')],
          ]}
          value={choice}
          onChange={setChoice}
          wrong={null}
        />
      )}
      {isOther && (
        <AnswerField
          name="counsellingNumber"
          label={words('number')}
          hint={words('number.hint')}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          maxLength={40}
          wrong={problem !== null}
        />
      )}
    </Question>
  );
}

/** What somebody does who was not counselled yet. */
function NoCounselling() {
  const words = useWords(applicationWords);
  return (
    <section className={styles['card']} aria-labelledby="no-counselling">
      <h2 id="no-counselling">{words('first')}</h2>
      <ol className={styles['numbered']}>
        {(['1', '2', '3'] as const).map((line) => (
          <li key={line}>{words(`first.${line}`)}</li>
        ))}
      </ol>
      <a href="tel:1372" className={styles['call']}>
        <IconPhone size={20} aria-hidden />
        {words('first.call')}
      </a>
    </section>
  );
}
