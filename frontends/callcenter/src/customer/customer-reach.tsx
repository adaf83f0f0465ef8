import { Group, isMasked, PhoneNumber, RevealButton, useHasRole, useStep } from '@madang/frontend-kit';
import { useState } from 'react';
import { DialButton } from '../call/index.ts';
import { REVEAL_CUSTOMER } from './reveal-customer.ts';

/** Numbers at which a customer is reached. */
interface Numbers {
  readonly mobile: string | null;
  readonly phone: string | null;
}

/** How to reach a customer: masked numbers, and the way to see them for a reason as long as this page stands. */
export function CustomerReach({ customerId, masked }: { customerId: string; masked: Numbers }) {
  const hasRole = useHasRole();
  const [clear, setClear] = useState<Numbers | null>(null);
  const [reveal] = useStep(REVEAL_CUSTOMER, (answer) => answer.revealCustomer);
  const shown = numbersIn(clear ?? masked);
  const dials = hasRole('AGENT', 'SENIOR');
  const show = async (reason: string) => {
    const outcome = await reveal({ input: { customerId, reason } });
    if (outcome.done) setClear(outcome.payload.revealed);
    return outcome;
  };
  return (
    <>
      {shown.map(({ field, number }) => (
        <Group key={field} gap={2} wrap="nowrap">
          <PhoneNumber number={number} />
          {dials && <DialButton to={{ customerId, field }} />}
        </Group>
      ))}
      {shown.some(({ number }) => isMasked(number)) && hasRole('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN') && (
        <RevealButton reveal={show} />
      )}
    </>
  );
}

function numbersIn({ mobile, phone }: Numbers) {
  return [
    ...(mobile ? [{ field: 'MOBILE' as const, number: mobile }] : []),
    ...(phone ? [{ field: 'PHONE' as const, number: phone }] : []),
  ];
}
