import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFormat } from '../format/index.ts';
import { EmptyState } from '../states/index.ts';
import { useWords } from '../words/index.ts';
import { Channel, type ChannelName } from './channel.tsx';
import { messageWords } from './message-words.ts';
import { SentStateBadge, type MessageStateName } from './sent-state-badge.tsx';
import styles from './message.module.css';

/** What a list shows of a message: fields of `DispatchedMessage`. */
export interface ListedMessage {
  readonly id: string;
  readonly channel: ChannelName;
  readonly state: MessageStateName;
  readonly templateName: string;
  readonly recipientName?: string | null;
  readonly recipientAddress?: string | null;
  readonly problem?: string | null;
  readonly createdAt: string;
  readonly openedAt?: string | null;
}

/** Most messages in a list beside other things; the log has the rest. */
const MOST = 8;

/** What went to whom about one thing, newest first, and the way to all of it in the log of messages. */
export function MessageList({ messages, subjectId }: { messages: readonly ListedMessage[]; subjectId: string }) {
  const words = useWords(messageWords);
  if (messages.length === 0) return <EmptyState small title={words('list.none')} text={words('list.none.text')} />;
  return (
    <>
      <ul className={styles['list']} aria-label={words('list.label')}>
        {messages.slice(0, MOST).map((message) => (
          <MessageItem key={message.id} message={message} />
        ))}
      </ul>
      <Link className={styles['toLog']} to={`/messages?subject=${encodeURIComponent(subjectId)}`}>
        {messages.length > MOST ? words('list.log.more', { count: messages.length }) : words('list.log')}
        <IconArrowRight size={14} aria-hidden />
      </Link>
    </>
  );
}

function MessageItem({ message }: { message: ListedMessage }) {
  const { channel, state, templateName, recipientName, recipientAddress, problem, createdAt, openedAt } = message;
  const words = useWords(messageWords);
  const format = useFormat();
  return (
    <li>
      <div className={styles['listHead']}>
        <strong>{templateName}</strong>
        <SentStateBadge state={state} />
      </div>
      <p>
        <Channel name={channel} />
        {recipientName && <span>{recipientName}</span>}
        {recipientAddress && <span>{recipientAddress}</span>}
      </p>
      <p>
        {format.shortDateTime(createdAt)}
        {openedAt && ` · ${words('list.opened', { at: format.shortDateTime(openedAt) })}`}
      </p>
      {problem && (
        <p className={styles['problem']} data-state={state}>
          {problem}
        </p>
      )}
    </li>
  );
}
