import { isMasked, PhoneNumber, RevealButton, useHasRole, useStep } from '@madang/frontend-kit';
import { useState, type ReactNode } from 'react';
import { revealedValues } from '../revealed-values.ts';
import { REVEAL_ORDER } from './reveal-order.ts';
import type { ShownOrder } from './shown-order.ts';

type People = Pick<ShownOrder, 'ordererName' | 'recipientName'> &
  Partial<Pick<ShownOrder, 'ordererPhone' | 'recipientPhone' | 'recipientAddress'>>;

/** Gives who ordered and who receives, as far as one may know, and the way to see the rest for a reason on this page. */
export function useOrderPeople(order: ShownOrder): Record<'orderer' | 'recipient' | 'address' | 'action', ReactNode> {
  const hasRole = useHasRole();
  const [clear, setClear] = useState<Partial<People>>({});
  const [reveal] = useStep(REVEAL_ORDER, (answer) => answer.revealOrder);
  const people: People = { ...order, ...clear };
  const show = async (reason: string) => {
    const outcome = await reveal({ input: { orderId: order.id, reason } });
    if (outcome.done) setClear(revealedValues(outcome.payload.revealed ?? {}));
    return outcome;
  };
  const { ordererName, ordererPhone, recipientName, recipientPhone, recipientAddress } = people;
  const isHidden = [ordererName, ordererPhone, recipientName, recipientPhone, recipientAddress].some(
    (value) => value && isMasked(value),
  );
  const mayReveal = hasRole('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN', 'HEADQUARTERS', 'OPERATOR');
  return {
    orderer: <Reach name={ordererName} phone={ordererPhone} />,
    recipient: <Reach name={recipientName} phone={recipientPhone} />,
    address: recipientAddress,
    action: isHidden && mayReveal && <RevealButton reveal={show} />,
  };
}

function Reach({ name, phone }: { name: string; phone: string | null | undefined }) {
  return (
    <>
      {name}
      {phone && (
        <>
          <br />
          <PhoneNumber number={phone} />
        </>
      )}
    </>
  );
}
