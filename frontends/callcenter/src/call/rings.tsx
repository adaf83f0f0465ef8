import { useHotKey, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { callWords } from './call-words.ts';
import { ringingOf, useDeskState } from './desk-news.ts';
import type { DeskCall } from './desk-state.ts';
import { NewCaller } from './new-caller.tsx';
import { RingCard } from './ring-card.tsx';
import { useComingCaller } from './use-coming-caller.ts';
import { useOpenCustomer } from './use-open-customer.ts';
import { useTakeUp } from './use-take-up.ts';
import styles from './call.module.css';

/** Key that takes up what rings, whatever has the focus. */
const KEY = 'F10';

/** Cards of those who ring, over whatever screen is open; what is written there stays. */
export function Rings() {
  const state = useDeskState();
  const ringing = ringingOf(state);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [fresh, setFresh] = useState<DeskCall | null>(null);
  const open = useOpenCustomer();
  const close = ({ id }: DeskCall) => setClosed((last) => new Set([...last, id]));
  const shown = ringing.filter(({ id }) => !closed.has(id));
  useComingCaller();
  const openCaller = (call: DeskCall, customerId: string) => {
    close(call);
    void open(customerId, call.id);
  };
  useRingKey(shown[0] ?? ringing[0] ?? null, { onOpen: openCaller, onNew: setFresh });
  return (
    <>
      <div className={styles['rings']} role="status">
        {shown.map((call, at) => (
          <RingCard
            key={call.id}
            call={call}
            hotKey={at === 0 ? KEY : ''}
            onOpen={(customerId) => openCaller(call, customerId)}
            onNew={() => setFresh(call)}
            onClose={() => close(call)}
          />
        ))}
      </div>
      {fresh && (
        <NewCaller
          call={fresh}
          onClose={() => setFresh(null)}
          onSaved={(customerId) => {
            setFresh(null);
            openCaller(fresh, customerId);
          }}
        />
      )}
    </>
  );
}

/** The key takes a call up where that can be done from here, and a known caller comes with that; otherwise it opens the caller, or asks who it is. */
function useRingKey(
  call: DeskCall | null,
  acts: { readonly onOpen: (call: DeskCall, customerId: string) => void; readonly onNew: (call: DeskCall) => void },
): void {
  const words = useWords(callWords);
  const { takeUp, busy } = useTakeUp(useDeskState());
  const run = () => {
    if (takeUp && !busy) void takeUp();
    if (!call || busy) return;
    if (!call.customer) acts.onNew(call);
    else if (!takeUp) acts.onOpen(call, call.customer.id);
  };
  // Bound while nobody rings too: it stands on the sheet of keys, and the browser opens no menu.
  useHotKey(KEY, run, { label: words('ring.key'), everywhere: true });
}
