import { useApolloClient } from '@apollo/client/react';
import { useFormat, useWords } from '@madang/frontend-kit';
import { SentFiles } from '../party-files/index.ts';
import { PartyCard, partStyles } from '../party-parts/index.ts';
import { READ_REQUEST } from './supplement-acts.ts';
import { supplementWords } from './supplement-words.ts';
import { mayAnswerSupplement, numbered, type Question, type Supplement } from './supplement.ts';
import styles from './party-supplement.module.css';

/** Requests that are answered or over, newest first, with what was answered. */
export function SupplementsPast({ supplements }: { supplements: readonly Supplement[] }) {
  const words = useWords(supplementWords);
  const past = supplements.filter((request) => !mayAnswerSupplement(request)).toReversed();
  if (past.length === 0) return null;
  return (
    <PartyCard title={words('past')}>
      <ol className={styles['past']}>
        {past.map((request) => (
          <Past key={request.id} request={request} />
        ))}
      </ol>
    </PartyCard>
  );
}

function Past({ request }: { request: Supplement }) {
  const words = useWords(supplementWords);
  const client = useApolloClient();
  const { dateTime } = useFormat();
  const { state, questions, answers, askedAt, answeredAt, message, answer } = request;
  const freshUrl = async (id: string) => {
    if (!answer) return null;
    const variables = { input: { messageId: answer.id } };
    const { data } = await client.mutate({ mutation: READ_REQUEST, variables });
    return data?.readCaseMessage.caseMessage?.attachments.find((file) => file.id === id)?.downloadUrl;
  };
  return (
    <li>
      <strong>{message?.title ?? words('title')}</strong>
      <span className={partStyles['hint']}>
        {words('asked', { at: dateTime(askedAt) })} ·{' '}
        {words(`state.${state}`, { at: answeredAt ? dateTime(answeredAt) : '' })}
      </span>
      {answer?.late && (
        <p className={partStyles['silence']}>
          {words(answer.lateAccepted === null ? 'late' : `late.${answer.lateAccepted}`)} {answer.lateReason}
        </p>
      )}
      {answers && (
        <dl className={styles['answers']}>
          {numbered(questions).map(({ label, kind, number }) => (
            <div key={number}>
              <dt>{words('question', { number, label })}</dt>
              <dd className={partStyles['prose']}>
                <Answered kind={kind} answer={answers[number - 1]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {answer && <SentFiles files={answer.attachments} freshUrl={freshUrl} />}
    </li>
  );
}

type Answer = NonNullable<Supplement['answers']>[number];

function Answered({ kind, answer }: { kind: Question['kind']; answer: Answer | undefined }) {
  const words = useWords(supplementWords);
  const { number } = useFormat();
  if (kind === 'FILE') {
    const count = answer?.fileIds.length ?? 0;
    return count > 0 ? words('answer.files', { count }) : words('answer.none');
  }
  if (!answer?.value) return words('answer.none');
  return kind === 'AMOUNT' ? words('won', { amount: number(Number(answer.value)) }) : answer.value;
}
