import { Dialog, SharedPart, useWords } from '@madang/frontend-kit';
import { deskWords } from './desk-words.ts';

/** Dialog of what comes back from an order; the orders slice brings it, and where it is away this dialog says so. */
export function PickupPart(props: { orderId: string; onDone: () => void; onClose: () => void }) {
  const words = useWords(deskWords);
  const inDialog = (content: React.ReactNode) => (
    <Dialog opened onClose={props.onClose} title={words('pickup.title')}>
      {content}
    </Dialog>
  );
  return <SharedPart of="orders/return-dialog/1" props={props} frame={inDialog} />;
}
