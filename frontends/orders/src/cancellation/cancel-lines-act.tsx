import { Button, useWords } from '@madang/frontend-kit';
import { IconBan } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeskOrder } from '../desk-slot.ts';
import { CancelLinesDialog } from './cancel-lines-dialog.tsx';
import { cancellationWords } from './cancellation-words.ts';

/** Button of an order that opens the dialog of what is cancelled before it is shipped (C5, C6). */
export function CancelLinesAct({ orderId, onDone }: DeskOrder) {
  const words = useWords(cancellationWords);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconBan size={14} aria-hidden />} onClick={() => setOpened(true)}>
        {words('open')}
      </Button>
      {opened && <CancelLinesDialog orderId={orderId} onDone={onDone} onClose={() => setOpened(false)} />}
    </>
  );
}
