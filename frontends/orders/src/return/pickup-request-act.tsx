import { Button, useWords } from '@madang/frontend-kit';
import { IconTruckReturn } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeskOrder } from '../desk-slot.ts';
import { PickupDialog } from './pickup-dialog.tsx';
import { pickupWords } from './pickup-words.ts';

/** Button of an order that opens the dialog of what comes back (택배회수요청, E9). */
export function PickupRequestAct({ orderId, onDone }: DeskOrder) {
  const words = useWords(pickupWords);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconTruckReturn size={14} />} onClick={() => setOpened(true)}>
        {words('pickup.request')}
      </Button>
      {opened && <PickupDialog orderId={orderId} onDone={onDone} onClose={() => setOpened(false)} />}
    </>
  );
}
