import { useQuery } from '@apollo/client/react';
import { EmptyState, Prose, StepButton, useFormat, useHasRole, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { AnswerForm } from './answer-form.tsx';
import { ANSWER_ON_ITS_WAY, type ShownQuestion } from './question-documents.ts';
import { questionWords } from './question-words.ts';
import styles from './questions.module.css';

/** Time after which an answer that is on its way is looked at again. */
const LOOK_AGAIN_MS = 2000;

/** What became of the answer to a question, and the way to give one, anew where the marketplace did not take it (C6). */
export function QuestionAnswer(props: { question: ShownQuestion; onRefused: () => void; onNext: (() => void) | null }) {
  const { question, onRefused, onNext } = props;
  const words = useWords(questionWords);
  const mayAnswer = useHasRole()('SENIOR', 'HEADQUARTERS', 'OPERATOR');
  // What was typed stays in sight where somebody else was first.
  const [isKept, setKept] = useState(false);
  useQuery(ANSWER_ON_ITS_WAY, {
    variables: { id: question.id },
    skip: question.state !== 'ANSWERED',
    pollInterval: LOOK_AGAIN_MS,
    fetchPolicy: 'network-only',
  });
  const isOpen = question.state === 'ASKED' || question.state === 'REFUSED';
  const writes = mayAnswer && (isOpen || isKept);
  return (
    <>
      {question.state === 'REFUSED' && <Refusal question={question} mayAnswer={mayAnswer} />}
      {(!isOpen || (question.state === 'REFUSED' && !mayAnswer)) && <Given question={question} />}
      {question.state === 'ASKED' && !mayAnswer && (
        <EmptyState small title={words('answer.none')} text={words('answer.none.text')} />
      )}
      {writes && (
        <AnswerForm
          question={question}
          onRefused={() => {
            setKept(true);
            onRefused();
          }}
          onDone={() => setKept(false)}
        />
      )}
      {!writes && mayAnswer && onNext && (
        <div className={styles['next']}>
          <StepButton label={words('next')} hotKey="mod+Enter" onRun={onNext} />
        </div>
      )}
    </>
  );
}

const CODES = ['UNKNOWN_THERE', 'INVALID', 'WRONG_STATE', 'UNSUPPORTED', 'UNCLEAR'] as const;

function Refusal({ question, mayAnswer }: { question: ShownQuestion; mayAnswer: boolean }) {
  const words = useWords(questionWords);
  const { refusalCode, refusalDetail } = question;
  const known = CODES.find((code) => code === refusalCode);
  return (
    <div className={styles['refused']}>
      <p>
        <strong>{words('answer.refused')}</strong>
      </p>
      <p>
        {known ? words(`code.${known}`) : words('code.OTHER', { code: refusalCode ?? '' })}{' '}
        {mayAnswer && words('answer.refused.do')}
      </p>
      {refusalDetail && <p className={styles['said']}>{words('answer.refused.said', { detail: refusalDetail })}</p>}
    </div>
  );
}

function Given({ question }: { question: ShownQuestion }) {
  const words = useWords(questionWords);
  const { dateTime } = useFormat();
  const { answer, answeredAt, answeredByName, toldAt, state } = question;
  const under = [
    answeredByName && answeredAt && words('answer.by', { name: answeredByName, at: dateTime(answeredAt) }),
    state === 'TOLD' && toldAt && words('answer.told', { at: dateTime(toldAt) }),
    state === 'ANSWERED' && words('answer.onItsWay'),
  ];
  return (
    <section aria-label={words('answer')} className={styles['answered']}>
      <Prose>{answer ?? words('answer.there')}</Prose>
      <p className={styles['under']} role="status">
        {under.filter(Boolean).join(' · ')}
      </p>
    </section>
  );
}
