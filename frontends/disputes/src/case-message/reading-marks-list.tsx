import { Moment, useWords } from '@madang/frontend-kit';
import { IconCheck, IconEyeOff } from '@tabler/icons-react';
import type { ShownMessage } from './message-query.ts';
import { messageWords } from './message-words.ts';
import { readingMarks } from './reading-marks.ts';
import styles from './messages.module.css';

/** Who has read a message and when, side by side with who has not and who may not. */
export function ReadingMarks({ message }: { message: ShownMessage }) {
  const words = useWords(messageWords);
  return (
    <ul className={styles['marks']} aria-label={words('head.readings')}>
      {readingMarks(message).map(({ side, at, hidden }) => (
        <li key={side} className={at === null ? styles['unmarked'] : undefined}>
          <span>{words(`side.${side}`)}</span>
          {at !== null ? (
            <span className={styles['read']}>
              <IconCheck size={12} stroke={2.5} aria-hidden />
              <Moment at={at} short />
            </span>
          ) : hidden ? (
            <span className={styles['read']}>
              <IconEyeOff size={12} aria-hidden />
              {words('mark.hidden')}
            </span>
          ) : (
            words('mark.unread')
          )}
        </li>
      ))}
    </ul>
  );
}
