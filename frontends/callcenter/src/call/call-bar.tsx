import { useWords } from '@madang/frontend-kit';
import { SoftphoneButton } from '../softphone/index.ts';
import { callWords } from './call-words.ts';
import { useDeskNews, useDeskState } from './desk-news.ts';
import { HistoryButton } from './history-button.tsx';
import { Lamp } from './lamp.tsx';
import { NumberBox } from './number-box.tsx';
import { Rings } from './rings.tsx';
import { TalkActs } from './talk-acts.tsx';
import styles from './call.module.css';

/** The telephone on every screen (E1): lamp, number box, what is done in a call, calls of today, and cards of those who ring. */
export function CallBar() {
  const words = useWords(callWords);
  useDeskNews();
  const state = useDeskState();
  return (
    <div role="group" aria-label={words('bar')} className={styles['bar']}>
      {state.line && <Lamp line={state.line} />}
      {state.line?.hasSoftphone && <SoftphoneButton extension={state.line.number} />}
      <span className={styles['wide']}>
        <NumberBox />
      </span>
      <TalkActs state={state} />
      <HistoryButton state={state} />
      <Rings />
    </div>
  );
}
