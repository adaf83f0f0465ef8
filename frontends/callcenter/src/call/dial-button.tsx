import { ActionIcon, useWords } from '@madang/frontend-kit';
import { IconPhoneOutgoing } from '@tabler/icons-react';
import type { DialInput } from '../gql/graphql.ts';
import { callWords } from './call-words.ts';
import { useDial } from './use-dial.ts';

/** Rings whoever a number belongs to, by reference: a masked number is dialled without being shown (E1.11). */
export function DialButton({ to }: { to: DialInput }) {
  const words = useWords(callWords);
  const [dial, { busy }] = useDial();
  return (
    <ActionIcon variant="subtle" size="sm" aria-label={words('dial')} loading={busy} onClick={() => void dial(to)}>
      <IconPhoneOutgoing size={16} aria-hidden />
    </ActionIcon>
  );
}
