import { ActionIcon, notifyRefusal, Popover, useStep, useWords } from '@madang/frontend-kit';
import { IconHistory, IconPhoneOff } from '@tabler/icons-react';
import { useState } from 'react';
import { HANG_UP_CALL } from './call-documents.ts';
import { CallHistory } from './call-history.tsx';
import { callWords } from './call-words.ts';
import { useDeskNews, useDeskState } from './desk-news.ts';
import type { DeskCall, DeskState } from './desk-state.ts';
import { Lamp } from './lamp.tsx';
import { NewCaller } from './new-caller.tsx';
import { NumberBox } from './number-box.tsx';
import { OwnLine } from './own-line.tsx';
import { Rings } from './rings.tsx';
import { useOpenCustomer } from './use-open-customer.ts';
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
      <History state={state} />
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

function History({ state }: { state: DeskState }) {
  const words = useWords(callWords);
  const [pinned, setPinned] = useState(false);
  const [fresh, setFresh] = useState<DeskCall | null>(null);
  const open = useOpenCustomer();
  const missed = state.calls.filter(({ isUnseen }) => isUnseen).length;
  const name = words(pinned ? 'history.hide' : 'history');
  const unseen = missed > 0 && words('history.unseen', { count: missed });
  return (
    <>
      <Popover
        opened={pinned}
        onChange={setPinned}
        position="bottom-end"
        width="min(560px, calc(100vw - 24px))"
        closeOnClickOutside={false}
      >
        <Popover.Target>
          <button
            type="button"
            className={styles['pin']}
            aria-label={[name, unseen].filter(Boolean).join(' · ')}
            aria-expanded={pinned}
            onClick={() => setPinned(!pinned)}
          >
            <IconHistory size={16} aria-hidden />
            <span className={styles['said']}>{name}</span>
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
                setPinned(false);
                if (call.customer) void open(call.customer.id);
                else setFresh(call);
              }}
            />
          </div>
        </Popover.Dropdown>
      </Popover>
      {fresh && (
        <NewCaller
          call={fresh}
          onClose={() => setFresh(null)}
          onSaved={(customerId) => {
            setFresh(null);
            void open(customerId);
          }}
        />
      )}
    </>
  );
}
