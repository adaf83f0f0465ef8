import { useQuery } from '@apollo/client/react';
import { Dialog, EmptyState, ProblemArea, SkeletonLines, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { CancelLinesForm } from './cancel-lines-form.tsx';
import { isCancellable } from './cancellable-lines.ts';
import { ORDER_TO_CANCEL } from './cancellation-documents.ts';
import { cancellationWords } from './cancellation-words.ts';

/** Dialog of what is cancelled of an order before it is shipped, and why. */
export function CancelLinesDialog(props: { orderId: string; onDone: () => void; onClose: () => void }) {
  const { orderId, onDone, onClose } = props;
  const words = useWords(cancellationWords);
  const [isRefused, setRefused] = useState(false);
  const { data, error, refetch } = useQuery(ORDER_TO_CANCEL, {
    variables: { id: orderId },
    fetchPolicy: 'network-only',
  });
  const order = data?.order;
  const refused = () => {
    // Who was refused sees which line was shipped meanwhile, beside what they chose.
    setRefused(true);
    void refetch();
  };
  return (
    <Dialog opened onClose={onClose} width={720} title={words('title', { number: order?.number ?? '' })}>
      {order && (isRefused || order.lines.some(isCancellable)) ? (
        <CancelLinesForm order={order} onRefused={refused} onDone={onDone} onClose={onClose} />
      ) : order ? (
        <EmptyState title={words('nothing')} text={words('nothing.text')} />
      ) : error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={5} />
      )}
    </Dialog>
  );
}
