import { ActionIcon, Num, Tooltip, useFormat, useHasRole, useWords } from '@madang/frontend-kit';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { callcenterWords } from '../words.ts';
import { RevealDialog, type Numbers } from './reveal-dialog.tsx';

/** How to reach a customer: masked numbers, and the way to see them for a reason as long as this page stands. */
export function CustomerReach({ customerId, masked }: { customerId: string; masked: Numbers }) {
  const words = useWords(callcenterWords);
  const hasRole = useHasRole();
  const [asking, setAsking] = useState(false);
  const [clear, setClear] = useState<Numbers | null>(null);
  const shown = numbersIn(clear ?? masked);
  const isHidden = shown.some((number) => number.includes('*'));
  const label = words('reveal.open');
  return (
    <>
      {shown.map((number) => (
        <OneNumber key={number} number={number} />
      ))}
      {isHidden && hasRole('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN') && (
        <Tooltip label={label}>
          <ActionIcon variant="subtle" aria-label={label} onClick={() => setAsking(true)}>
            <IconEye size={16} />
          </ActionIcon>
        </Tooltip>
      )}
      <RevealDialog customerId={customerId} opened={asking} onClose={() => setAsking(false)} onRevealed={setClear} />
    </>
  );
}

function OneNumber({ number }: { number: string }) {
  const format = useFormat();
  const text = <Num>{format.phone(number)}</Num>;
  // Stars cannot be dialled.
  return number.includes('*') ? text : <a href={`tel:${number}`}>{text}</a>;
}

function numbersIn({ mobile, phone }: Numbers): string[] {
  return [mobile, phone].flatMap((number) => number || []);
}
