import { Facts, Faint, Moment, Prose, useStep, useWords } from '@madang/frontend-kit';
import { useEffect } from 'react';
import { Attachments } from '../case-file/index.ts';
import { READ_MESSAGE } from './message-acts.ts';
import type { ShownMessage } from './message-query.ts';
import { messageWords } from './message-words.ts';
import { ReadingMarks } from './reading-marks-list.tsx';
import { WidenMessage } from './widen-message.tsx';
import styles from './messages.module.css';

interface ViewProps {
  readonly message: ShownMessage;
  /** Indicates whether the viewer leads the case, and it is open. */
  readonly mayWrite: boolean;
  readonly onRead: () => void;
}

/** One message in full; opening it is its first reading, and brings addresses of its files that are good for a while. */
export function MessageView({ message, mayWrite, onRead }: ViewProps) {
  const words = useWords(messageWords);
  const [read] = useStep(READ_MESSAGE, (data) => data.readCaseMessage);
  const { id, authorSide, authorName, kind, text, writtenAt, attachments, answers } = message;
  useEffect(() => {
    void read({ input: { messageId: id } }).then(({ done }) => done && onRead());
    // oxlint-disable-next-line react/exhaustive-deps -- A message is read when it is opened, and then no more.
  }, [id]);
  return (
    <div className={styles['view']}>
      <Facts
        items={[
          { term: words('head.kind'), value: words(`kind.${kind}`) },
          {
            term: words('head.author'),
            value: [words(`side.${authorSide}`), authorName].filter(Boolean).join(' '),
          },
          { term: words('view.written'), value: <Moment at={writtenAt} /> },
          { term: words('view.answers'), value: answers?.title, wide: true },
        ]}
      />
      {text === '' ? <Faint>{words('view.text.none')}</Faint> : <Prose>{text}</Prose>}
      <Late message={message} />
      <Attachments files={attachments} label={words('view.files')} />
      <section aria-label={words('view.readings')} className={styles['readings']}>
        <h3>{words('view.readings')}</h3>
        <ReadingMarks message={message} />
        {mayWrite && authorSide === 'OFFICER' && <WidenMessage message={message} />}
      </section>
    </div>
  );
}

function Late({ message: { late, lateAccepted, lateReason } }: { message: ShownMessage }) {
  const words = useWords(messageWords);
  if (!late) return null;
  const key = lateAccepted === null ? 'late.open' : lateAccepted ? 'late.accepted' : 'late.refused';
  return <p className={styles['late']}>{words(key, { reason: lateReason ?? '' })}</p>;
}
