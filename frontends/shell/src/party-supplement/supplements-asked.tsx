import { useApolloClient } from '@apollo/client/react';
import { daysBetween, useFormat, useWords } from '@madang/frontend-kit';
import { IconClock } from '@tabler/icons-react';
import { SentFiles } from '../party-files/index.ts';
import { PartyCard, partStyles } from '../party-parts/index.ts';
import { READ_REQUEST } from './supplement-acts.ts';
import { SupplementForm } from './supplement-form.tsx';
import { supplementWords } from './supplement-words.ts';
import { introOf, mayAnswerSupplement, type Supplement } from './supplement.ts';
import styles from './party-supplement.module.css';

interface AskedProps {
  readonly caseId: string;
  readonly supplements: readonly Supplement[];
  /** Shows the case anew after an answer. */
  readonly refetch: () => Promise<unknown>;
}

/** What the officer asks a side to complete, each with the form of its answer (자료보정요청, K6). */
export function SupplementsAsked({ caseId, supplements, refetch }: AskedProps) {
  return supplements
    .filter((request) => mayAnswerSupplement(request))
    .map((request) => <Asked key={request.id} caseId={caseId} request={request} refetch={refetch} />);
}

function Asked({ caseId, request, refetch }: Omit<AskedProps, 'supplements'> & { request: Supplement }) {
  const words = useWords(supplementWords);
  const client = useApolloClient();
  const { message } = request;
  const read = async () => {
    if (!message) return null;
    const { data } = await client.mutate({
      mutation: READ_REQUEST,
      variables: { input: { messageId: message.id } },
    });
    return data?.readCaseMessage.caseMessage ?? null;
  };
  const freshUrl = async (id: string) => (await read())?.attachments.find((file) => file.id === id)?.downloadUrl;
  const note = async () => {
    if (!message || message.readByMe) return;
    await read()
      .then(refetch)
      .catch(() => undefined);
  };
  return (
    <PartyCard title={words('title')} print="no">
      {message && (
        <>
          <h3>{message.title}</h3>
          <p className={partStyles['prose']}>{introOf(message.text, request.questions)}</p>
          <SentFiles files={message.attachments} freshUrl={freshUrl} />
        </>
      )}
      <Due request={request} />
      {/* Whoever begins to answer has read it. */}
      <div onFocus={() => void note()}>
        <SupplementForm caseId={caseId} request={request} refetch={refetch} />
      </div>
    </PartyCard>
  );
}

function Due({ request: { dueAt, state } }: { request: Supplement }) {
  const words = useWords(supplementWords);
  const { date } = useFormat();
  const isOver = state === 'UNANSWERED';
  const days = daysBetween(new Date().toISOString(), dueAt);
  return (
    <p className={styles['due']} data-over={isOver}>
      <IconClock size={18} aria-hidden />
      <span>
        {isOver
          ? words('due.over', { date: date(dueAt) })
          : `${words('due', { date: date(dueAt) })} ${days > 0 ? words('due.left', { days }) : words('due.today')}`}
      </span>
    </p>
  );
}
