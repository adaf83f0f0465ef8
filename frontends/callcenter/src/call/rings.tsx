import { useState } from 'react';
import { ringingOf, useDeskState } from './desk-news.ts';
import type { DeskCall } from './desk-state.ts';
import { NewCaller } from './new-caller.tsx';
import { RingCard } from './ring-card.tsx';
import { useOpenCustomer } from './use-open-customer.ts';
import styles from './call.module.css';

/** Cards of those who ring, over whatever screen is open; what is written there stays. */
export function Rings() {
  const ringing = ringingOf(useDeskState());
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [fresh, setFresh] = useState<DeskCall | null>(null);
  const open = useOpenCustomer();
  const close = ({ id }: DeskCall) => setClosed((last) => new Set([...last, id]));
  return (
    <>
      <div className={styles['rings']} role="status">
        {ringing
          .filter(({ id }) => !closed.has(id))
          .map((call) => (
            <RingCard
              key={call.id}
              call={call}
              onOpen={(customerId) => {
                close(call);
                void open(customerId, call.id);
              }}
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
            close(fresh);
            setFresh(null);
            void open(customerId, fresh.id);
          }}
        />
      )}
    </>
  );
}
