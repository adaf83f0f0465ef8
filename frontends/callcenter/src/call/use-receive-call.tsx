import { useState, type ReactNode } from 'react';
import type { DeskCall } from './desk-state.ts';
import { NewCaller } from './new-caller.tsx';
import { useOpenCustomer } from './use-open-customer.ts';

/** Gives the way to take a call down as if it rang (E7), and the question of who it is for a caller who is not known. */
export function useReceiveCall(): { readonly receive: (call: DeskCall) => void; readonly question: ReactNode } {
  const [fresh, setFresh] = useState<DeskCall | null>(null);
  const open = useOpenCustomer();
  const question = fresh && (
    <NewCaller
      call={fresh}
      onClose={() => setFresh(null)}
      onSaved={(customerId) => {
        setFresh(null);
        void open(customerId, fresh.id);
      }}
    />
  );
  const receive = (call: DeskCall) => {
    if (call.customer) void open(call.customer.id, call.id);
    else setFresh(call);
  };
  return { receive, question };
}
