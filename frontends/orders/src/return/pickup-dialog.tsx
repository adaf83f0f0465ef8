import { useQuery } from '@apollo/client/react';
import { Dialog, EmptyState, ProblemArea, SkeletonLines, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { PickupForm } from './pickup-form.tsx';
import { PickupPreview } from './pickup-preview.tsx';
import { PICKUP_ORDER, type PickupOrder } from './pickup-query.ts';
import { freePieces, type PickupWish } from './pickup-wish.ts';
import { pickupWords } from './pickup-words.ts';

interface PickupDialogProps {
  readonly orderId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Dialog of what comes back, why and from where (반품상품선택): first filled in, then looked at, then sent (E9). */
export function PickupDialog({ orderId, onDone, onClose }: PickupDialogProps) {
  const words = useWords(pickupWords);
  const { data, error, refetch } = useQuery(PICKUP_ORDER, { variables: { id: orderId }, fetchPolicy: 'network-only' });
  const order = data?.order;
  return (
    <Dialog opened onClose={onClose} width={960} title={words('pickup.title', { number: order?.number ?? '' })}>
      {order ? (
        <Steps order={order} onDone={onDone} onClose={onClose} />
      ) : error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={6} />
      )}
    </Dialog>
  );
}

function Steps({ order, onDone, onClose }: { order: PickupOrder; onDone: () => void; onClose: () => void }) {
  const words = useWords(pickupWords);
  const [wish, setWish] = useState<PickupWish | null>(null);
  if (order.lines.every((line) => freePieces(line) === 0)) {
    return <EmptyState title={words('pickup.nothing')} text={words('pickup.nothing.text')} />;
  }
  const done = () => {
    onDone();
    onClose();
  };
  return (
    <>
      <div hidden={wish !== null}>
        <PickupForm order={order} isShown={wish === null} onWish={setWish} onClose={onClose} />
      </div>
      {wish && <PickupPreview order={order} wish={wish} onBack={() => setWish(null)} onDone={done} />}
    </>
  );
}
