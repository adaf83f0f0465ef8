import { useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { PartyCard, partStyles } from '../party-parts/index.ts';
import { MessageRows } from './message-rows.tsx';
import { messageWords } from './message-words.ts';
import type { MessagesOfSide } from './messages-of-side.ts';
import { OpinionForm } from './opinion-form.tsx';
import styles from './party-messages.module.css';

const COLUMNS = ['at', 'author', 'kind', 'title', 'read', 'files', 'open'] as const;

/** What was written in a case: a table where there is room, cards on a phone; and the way to write oneself (의견소통, K8). */
export function PartyMessages(props: MessagesOfSide) {
  const { caseId, side, unreadCount, hasEnded, isAsked, stamp } = props;
  const words = useWords(messageWords);
  const [sent, setSent] = useState(0);
  return (
    <PartyCard title={words('title')} id="messages">
      <p className={partStyles['hint']}>{words('title.text')}</p>
      <p className={styles['unread']} role="status">
        {unreadCount > 0 && words('unread', { count: unreadCount })}
      </p>
      <div className={styles['holder']}>
        <table className={styles['table']} aria-label={words('title')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words(`head.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <MessageRows {...props} stamp={`${stamp}.${sent}`} />
        </table>
      </div>
      {!hasEnded && <OpinionForm caseId={caseId} side={side} isAsked={isAsked} onSent={() => setSent(sent + 1)} />}
    </PartyCard>
  );
}
