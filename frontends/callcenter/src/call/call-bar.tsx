import { ActionIcon, notifyRefusal, useStep, useWords } from '@madang/frontend-kit';
import { IconPhoneOff } from '@tabler/icons-react';
import { HANG_UP_CALL } from './call-documents.ts';
import { callWords } from './call-words.ts';
import { useDeskNews, useDeskState } from './desk-news.ts';
import type { DeskCall, DeskState } from './desk-state.ts';
import { HistoryButton } from './history-button.tsx';
import { Lamp } from './lamp.tsx';
import { NumberBox } from './number-box.tsx';
import { Rings } from './rings.tsx';
import styles from './call.module.css';

/** The telephone on every screen (E1): lamp, number box, hang up, calls of today, and cards of those who ring. */
export function CallBar() {
  const words = useWords(callWords);
  useDeskNews();
  const state = useDeskState();
  return (
    <div role="group" aria-label={words('bar')} className={styles['bar']}>
      {state.line && <Lamp line={state.line} />}
      <span className={styles['wide']}>
        <NumberBox />
      </span>
      <HangUp state={state} />
      <HistoryButton state={state} />
      <Rings />
    </div>
  );
}

function HangUp({ state }: { state: DeskState }) {
  const words = useWords(callWords);
  const [hangUp, { busy }] = useStep(HANG_UP_CALL, (data) => data.hangUpCall);
  const open = state.calls.find(({ status }) => status === 'ANSWERED' || status === 'RINGING' || status === 'UNKNOWN');
  const run = async ({ id }: DeskCall) => {
    notifyRefusal(await hangUp({ input: { callId: id } }));
  };
  return (
    <ActionIcon
      color="red"
      variant={open ? 'filled' : 'subtle'}
      aria-label={words('hangUp')}
      disabled={!open}
      loading={busy}
      onClick={() => open && void run(open)}
    >
      <IconPhoneOff size={16} aria-hidden />
    </ActionIcon>
  );
}
