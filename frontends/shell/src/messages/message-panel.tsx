import {
  Button,
  Channel,
  Facts,
  MessageLook,
  Moment,
  SentStateBadge,
  serviceName,
  SkeletonLines,
  Stack,
  useWords,
  type Fact,
  type Placed,
} from '@madang/frontend-kit';
import { SubjectLink } from '../subject/index.ts';
import { Attempts } from './attempts.tsx';
import { EnclosedDocuments } from './enclosed-documents.tsx';
import { MessageActs } from './message-acts-panel.tsx';
import { messageWords } from './message-words.ts';
import { useMessageDetail, type MessageRow } from './use-messages.ts';
import styles from './messages.module.css';

/** A message as it was sent, with what came of it and what can be done about it. */
export function MessagePanel({ message, onActed }: { message: Placed<MessageRow>; onActed: () => void }) {
  const words = useWords(messageWords);
  const known = useMessageDetail(message);
  return (
    <Stack gap="md">
      <MessageActs message={message} onActed={onActed} />
      <MessageFacts message={message} />
      {known.step === 'loading' && <SkeletonLines lines={6} />}
      {known.step === 'failed' && (
        <div role="alert" className={styles['failed']}>
          <p>{words('detail.failed')}</p>
          <Button onClick={known.again}>{words('detail.again')}</Button>
        </div>
      )}
      {known.step === 'ready' && (
        <>
          <section aria-label={words('detail.sent')} className={styles['section']}>
            <h3>{words('detail.sent')}</h3>
            <MessageLook
              channel={message.channel}
              title={message.title ?? message.templateName}
              text={known.detail.text ?? ''}
              viewUrl={known.detail.viewUrl}
            />
          </section>
          {message.documentIds.length > 0 && <EnclosedDocuments message={message} />}
          <Attempts attempts={known.detail.attempts} />
        </>
      )}
    </Stack>
  );
}

function MessageFacts({ message }: { message: Placed<MessageRow> }) {
  const words = useWords(messageWords);
  const { subjectType, subjectId, subjectLabel, state, sendAfter } = message;
  const moment = (at: string | null | undefined) => at && <Moment at={at} />;
  const isWaiting = state === 'HELD' || state === 'QUEUED';
  const facts: Fact[] = [
    { term: words('state'), value: <SentStateBadge state={state} /> },
    { term: words('channel'), value: <Channel name={message.channel} /> },
    { term: words('problem'), value: message.problem, wide: true },
    { term: words('recipient'), value: message.recipientName },
    { term: words('address'), value: message.recipientAddress },
    { term: words('subject'), value: <SubjectLink type={subjectType} id={subjectId} label={subjectLabel} /> },
    { term: words('service'), value: serviceName(message.service) },
    { term: words('category'), value: words(`category.${message.category}`) },
    { term: words('actor'), value: message.actorName ?? words('actor.system') },
    { term: words('sendAfter'), value: isWaiting ? moment(sendAfter) : null },
    { term: words('sentAt'), value: moment(message.sentAt) },
    { term: words('deliveredAt'), value: moment(message.deliveredAt) },
    { term: words('openedAt'), value: moment(message.openedAt) },
    { term: words('postedAt'), value: moment(message.postedAt) },
  ];
  return <Facts items={facts} />;
}
