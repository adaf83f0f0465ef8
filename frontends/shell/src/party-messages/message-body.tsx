import { useFormat, useWords } from '@madang/frontend-kit';
import type { CaseSide } from '../gql/graphql.ts';
import { SentFiles } from '../party-files/index.ts';
import { partStyles } from '../party-parts/index.ts';
import type { OpenMessage } from './message-queries.ts';
import { messageWords } from './message-words.ts';
import { WidenAct } from './widen-act.tsx';
import styles from './party-messages.module.css';

interface BodyProps {
  readonly message: OpenMessage;
  readonly side: CaseSide;
  /** Whether the other side reads it; none for what somebody else wrote. */
  readonly isPublic: boolean | null;
  readonly mayWiden: boolean;
  /** Asks for the message anew, for fresh addresses of its files. */
  readonly fetched: () => Promise<OpenMessage | null>;
}

/** Text and files of a message that was opened, who has read it, and of one's own whether the other side may. */
export function MessageBody({ message, side, isPublic, mayWiden, fetched }: BodyProps) {
  const words = useWords(messageWords);
  const { dateTime } = useFormat();
  const { text, answers, attachments, readings, late, lateAccepted, lateReason } = message;
  const freshUrl = async (id: string) => (await fetched())?.attachments.find((file) => file.id === id)?.downloadUrl;
  return (
    <div className={styles['text']}>
      {answers && <p className={partStyles['hint']}>{words('answers', { title: answers.title })}</p>}
      <p className={text ? partStyles['prose'] : partStyles['hint']}>{text || words('text.none')}</p>
      {late && (
        <p className={partStyles['silence']}>
          {words(lateAccepted === null ? 'late' : `late.${lateAccepted}`)} {lateReason}
        </p>
      )}
      <SentFiles files={attachments} freshUrl={freshUrl} />
      {readings.map((reading) => (
        <p key={reading.side} className={partStyles['hint']}>
          {words('reading.at', { side: words(`author.${reading.side}`), at: dateTime(reading.at) })}
        </p>
      ))}
      {isPublic !== null && (
        <p className={styles['publicity']} data-public={isPublic}>
          {words(`public.${isPublic}`, { side: words(`other.${side}`) })}
        </p>
      )}
      {isPublic === false && mayWiden && <WidenAct messageId={message.id} side={side} />}
    </div>
  );
}
