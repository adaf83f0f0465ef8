import { useWords } from '@madang/frontend-kit';
import { useId, useState } from 'react';
import type { MobileCarrier } from '../gql/graphql.ts';
import { AnswerField } from './answer-field.tsx';
import { caseAccessWords } from './case-access-words.ts';
import { Question } from './question.tsx';
import type { ClaimedPerson } from './use-login.ts';
import type { StepOutcome, StepProblem } from './use-steps.ts';
import styles from './case-access.module.css';

const CARRIERS = ['SKT', 'KT', 'LGU', 'SKT_MVNO', 'KT_MVNO', 'LGU_MVNO'] as const satisfies readonly MobileCarrier[];

/** Empty answers to who somebody is. */
export const NOBODY: PersonAnswers = { name: '', birthDigits: '', carrier: '', phoneNumber: '' };

/** Answers as they are typed. */
export type PersonAnswers = Readonly<Record<'name' | 'birthDigits' | 'carrier' | 'phoneNumber', string>>;

/** Who somebody is, as their carrier knows them. */
export function PersonQuestion<State>(props: {
  hint: string;
  /** Why somebody is asked again, if they are. */
  before?: string | null;
  answers: PersonAnswers;
  onAnswers: (answers: PersonAnswers) => void;
  busy: boolean;
  /** Sends a code to the phone of that person. */
  sendCode: (person: ClaimedPerson) => Promise<StepOutcome<State>>;
  onDone: (state: State) => void;
  onProblem?: (problem: StepProblem) => void;
  onBack?: () => void;
}) {
  const { hint, before = null, answers, onAnswers, busy, sendCode, onDone, onProblem, onBack } = props;
  const words = useWords(caseAccessWords);
  const [problem, setProblem] = useState<{ message: string; field: string | null } | null>(
    before === null ? null : { message: before, field: null },
  );
  const field = (name: keyof PersonAnswers) => ({
    name,
    value: answers[name],
    onChange: (text: string) => onAnswers({ ...answers, [name]: text }),
    wrong: problem?.field === name,
  });
  const send = async () => {
    const name = missingIn(answers);
    const person = personIn(answers);
    if (name || !person) return setProblem({ message: words(`missing.${name ?? 'carrier'}`), field: name });
    const outcome = await sendCode(person);
    setProblem(outcome.problem);
    if (outcome.state) onDone(outcome.state);
    else if (outcome.problem) onProblem?.(outcome.problem);
  };
  return (
    <Question
      title={words('person.title')}
      hint={
        <>
          <p>{hint}</p>
          <p>{words('person.hint.store')}</p>
        </>
      }
      problem={problem?.message ?? null}
      onBack={onBack}
      onSubmit={() => void send()}
      submit={words('person.send')}
      busy={busy}
    >
      <AnswerField {...field('name')} label={words('name')} autoComplete="name" maxLength={60} />
      <AnswerField
        {...field('birthDigits')}
        label={words('birth')}
        hint={words('birth.hint')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
      />
      <CarrierField {...field('carrier')} />
      <AnswerField
        {...field('phoneNumber')}
        label={words('phone')}
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        maxLength={14}
      />
    </Question>
  );
}

function CarrierField({ value, onChange, wrong }: { value: string; onChange: (text: string) => void; wrong: boolean }) {
  const words = useWords(caseAccessWords);
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{words('carrier')}</label>
      <select
        id={id}
        name="carrier"
        value={value}
        aria-invalid={wrong}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{words('carrier.pick')}</option>
        {CARRIERS.map((carrier) => (
          <option key={carrier} value={carrier}>
            {words(`carrier.${carrier}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function missingIn({ name, birthDigits, carrier, phoneNumber }: PersonAnswers): keyof PersonAnswers | null {
  if (name.trim() === '') return 'name';
  if (birthDigits.replaceAll(/\D/g, '').length !== 7) return 'birthDigits';
  if (carrier === '') return 'carrier';
  return phoneNumber.replaceAll(/\D/g, '').length < 10 ? 'phoneNumber' : null;
}

/** Answers as the graph takes them; null while one is missing. */
export function personIn({ carrier: typed, ...rest }: PersonAnswers): ClaimedPerson | null {
  const carrier = CARRIERS.find((known) => known === typed);
  return carrier ? { ...rest, carrier } : null;
}
