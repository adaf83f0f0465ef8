import { Popover, useWords } from '@madang/frontend-kit';
import { IconHistory } from '@tabler/icons-react';
import { CallHistory } from './call-history.tsx';
import { callWords } from './call-words.ts';
import type { DeskState } from './desk-state.ts';
import { useHistoryPin, useIsDocked } from './history-pin.ts';
import { Lamp } from './lamp.tsx';
import { NumberBox } from './number-box.tsx';
import { OwnLine } from './own-line.tsx';
import { useReceiveCall } from './use-receive-call.tsx';
import styles from './call.module.css';

/** Pins the calls of today or lets go of them (E1.9); they hang from the bar where the screen has no place for them. */
export function HistoryButton({ state }: { state: DeskState }) {
  const words = useWords(callWords);
  const [pinned, pin] = useHistoryPin();
  const isDocked = useIsDocked();
  const { receive, question } = useReceiveCall();
  const missed = state.calls.filter(({ isUnseen }) => isUnseen).length;
  const name = words(pinned ? 'history.hide' : 'history');
  const unseen = missed > 0 && words('history.unseen', { count: missed });
  return (
    <>
      <Popover
        opened={pinned && !isDocked}
        position="bottom-end"
        width="min(600px, calc(100vw - 24px))"
        closeOnClickOutside={false}
        onDismiss={() => pin(false)}
      >
        <Popover.Target>
          <button type="button" className={styles['pin']} aria-expanded={pinned} onClick={() => pin(!pinned)}>
            <IconHistory size={16} aria-hidden />
            <span className={styles['said']}>{name}</span>{' '}
            {unseen && <span className={styles['missed']}>{unseen}</span>}
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={words('history.title')}>
          <div className={styles['panel']}>
            <OwnLine line={state.line} />
            <span className={styles['narrow']}>
              {state.line && <Lamp line={state.line} />}
              <NumberBox />
            </span>
            <CallHistory
              onReceive={(call) => {
                pin(false);
                receive(call);
              }}
            />
          </div>
        </Popover.Dropdown>
      </Popover>
      {question}
    </>
  );
}
