import { useWords } from '@madang/frontend-kit';
import { CallHistory } from './call-history.tsx';
import { callWords } from './call-words.ts';
import { useDeskState } from './desk-news.ts';
import { useDock, useHistoryPin, useIsDocked } from './history-pin.ts';
import { OwnLine } from './own-line.tsx';
import { useReceiveCall } from './use-receive-call.tsx';
import styles from './call.module.css';

/** Place of the calls of today beside the work of a screen that is wide enough; empty unless they are pinned (E7). */
export function HistoryDock() {
  const words = useWords(callWords);
  const { line } = useDeskState();
  const [pinned] = useHistoryPin();
  const isDocked = useIsDocked();
  const { receive, question } = useReceiveCall();
  useDock();
  if (!pinned || !isDocked) return question;
  return (
    <aside className={styles['dock']} aria-label={words('history.title')}>
      <OwnLine line={line} />
      <CallHistory narrow onReceive={receive} />
      {question}
    </aside>
  );
}
