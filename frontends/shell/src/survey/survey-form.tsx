import { useApolloClient } from '@apollo/client/react';
import { Button, useWords } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import {
  IconAlertTriangle,
  IconMoodEmpty,
  IconMoodHappy,
  IconMoodSad,
  IconMoodSmile,
  IconMoodSad2,
} from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import type { SurveyPage_SurveyFragment } from '../gql/graphql.ts';
import { ANSWER } from './survey-queries.ts';
import { surveyWords } from './survey-words.ts';
import styles from './survey.module.css';

const SCORES = [
  { score: 5, Icon: IconMoodHappy },
  { score: 4, Icon: IconMoodSmile },
  { score: 3, Icon: IconMoodEmpty },
  { score: 2, Icon: IconMoodSad },
  { score: 1, Icon: IconMoodSad2 },
] as const;

/** The question with its five answers in words, and room for more. */
export function SurveyForm(props: {
  slice: string;
  token: string;
  survey: SurveyPage_SurveyFragment;
  onAnswered: () => void;
}) {
  const { slice, token, survey, onAnswered } = props;
  const words = useWords(surveyWords);
  const id = useId();
  const [score, setScore] = useState<number | null>(null);
  const [comment, setComment] = useState('');
  const { send, busy, problem, missing } = useAnswer(slice, onAnswered);
  const trouble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) trouble.current?.focus();
  }, [problem]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (score === null) missing();
    else void send({ token, score, comment: comment.trim() || null });
  };
  return (
    <form noValidate onSubmit={submit} className={styles['form']}>
      <div>
        <h1>{survey.question}</h1>
        <p className={styles['quiet']}>{words('about', { number: survey.subjectLabel })}</p>
      </div>
      {problem !== null && (
        <div ref={trouble} role="alert" tabIndex={-1} className={styles['problem']}>
          <IconAlertTriangle size={20} aria-hidden />
          <p>{problem}</p>
        </div>
      )}
      <fieldset className={styles['scores']}>
        <legend>{words('scores')}</legend>
        {SCORES.map(({ score: value, Icon }) => (
          <label key={value}>
            <input type="radio" name="score" value={value} checked={score === value} onChange={() => setScore(value)} />
            <Icon size={28} stroke={1.5} aria-hidden />
            <span>{words(`score.${value}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles['comment']}>
        <label htmlFor={id}>{words('comment')}</label>
        <span id={`${id}-hint`}>{words('comment.hint')}</span>
        <textarea
          id={id}
          rows={3}
          maxLength={2000}
          aria-describedby={`${id}-hint`}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" variant="filled" size="lg" fullWidth loading={busy}>
        {words('send')}
      </Button>
    </form>
  );
}

/** Sends an answer; what was chosen stays when that fails. */
function useAnswer(slice: string, onAnswered: () => void) {
  const client = useApolloClient();
  const words = useWords(surveyWords);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (input: { token: string; score: number; comment: string | null }) => {
    setBusy(true);
    setProblem(null);
    try {
      const mutation = documentOfSlice(ANSWER, slice);
      const { data } = await client.mutate({ mutation, variables: { input }, fetchPolicy: 'no-cache' });
      const [refusal] = data?.taken.userErrors ?? [];
      if (refusal) setProblem(refusal.message);
      else if (data) onAnswered();
    } catch {
      setProblem(words('offline'));
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, problem, missing: () => setProblem(words('missing')) };
}
