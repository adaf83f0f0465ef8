import { ActionIcon, Button, Group, KeyHint, useFormat, useWords } from '@madang/frontend-kit';
import { IconPhoneIncoming, IconX } from '@tabler/icons-react';
import { callWords } from './call-words.ts';
import type { DeskCall } from './desk-state.ts';
import styles from './call.module.css';

/** Somebody rings: who it is, and the way to their page or to make them a customer (E2). */
export function RingCard(props: {
  call: DeskCall;
  /** Key that acts on this card; none on one that waits behind another. */
  hotKey: string;
  onOpen: (customerId: string) => void;
  onNew: () => void;
  onClose: () => void;
}) {
  const { call, hotKey, onOpen, onNew, onClose } = props;
  const words = useWords(callWords);
  const format = useFormat();
  const { customer, candidates, number } = call;
  return (
    <section className={styles['ring']} aria-label={words('ringing')}>
      <IconPhoneIncoming size={20} aria-hidden />
      <div>
        <strong>{customer?.name ?? (number ? format.phone(number) : words('hidden'))}</strong>
        <p>
          {customer
            ? [number && format.phone(number), customer.grade].filter(Boolean).join(' · ')
            : words(candidates.length > 0 ? 'candidates' : 'unknown')}
        </p>
        <Group gap={8}>
          {customer && (
            <Button size="compact-sm" variant="filled" onClick={() => onOpen(customer.id)}>
              {words('open')}
            </Button>
          )}
          {candidates.map((candidate) => (
            <Button key={candidate.id} size="compact-sm" variant="light" onClick={() => onOpen(candidate.id)}>
              {candidate.name} {candidate.number}
            </Button>
          ))}
          {!customer && (
            <Button size="compact-sm" variant={candidates.length > 0 ? 'subtle' : 'filled'} onClick={onNew}>
              {words('new')}
            </Button>
          )}
          {hotKey !== '' && <KeyHint keys={hotKey} />}
        </Group>
      </div>
      <ActionIcon variant="subtle" size="sm" aria-label={words('close')} onClick={onClose}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </section>
  );
}
