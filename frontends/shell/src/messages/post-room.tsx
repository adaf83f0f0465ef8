import { EmptyState, ProblemArea, serviceName, SkeletonLines, Stack, useWords } from '@madang/frontend-kit';
import { useCallback, useEffect, useState } from 'react';
import { SENDING_SLICES } from './message-queries.ts';
import { messageWords } from './message-words.ts';
import { PostQueue } from './post-queue.tsx';
import { usePrintQueue } from './use-messages.ts';

/** What waits for the post, slice by slice: each prints and posts its own (우편). */
export function PostRoom() {
  const words = useWords(messageWords);
  const [filled, setFilled] = useState<Readonly<Record<string, boolean>>>({});
  const tell = useCallback(
    (service: string, isFilled: boolean) => setFilled((all) => ({ ...all, [service]: isFilled })),
    [],
  );
  const isKnown = SENDING_SLICES.every((service) => service in filled);
  const isEmpty = isKnown && !Object.values(filled).includes(true);
  return (
    <Stack gap="md">
      {isEmpty && <EmptyState title={words('post.none')} text={words('post.none.text')} />}
      {SENDING_SLICES.map((service) => (
        <QueueOfSlice key={service} service={service} onKnown={tell} />
      ))}
    </Stack>
  );
}

function QueueOfSlice({
  service,
  onKnown,
}: {
  service: string;
  onKnown: (service: string, isFilled: boolean) => void;
}) {
  const list = usePrintQueue(service);
  const [part] = list.parts;
  const isKnown = part !== undefined && !part.busy;
  const isFilled = list.rows.length > 0 || (part?.error ?? null) !== null;
  useTelling(isKnown, isFilled, service, onKnown);
  if (part?.error) return <ProblemArea small error={part.error} onRetry={() => list.retry()} />;
  if (!isKnown && list.rows.length === 0) return <SkeletonLines lines={3} />;
  if (list.rows.length === 0) return null;
  return <PostQueue title={serviceName(service)} service={service} list={list} />;
}

function useTelling(
  isKnown: boolean,
  isFilled: boolean,
  service: string,
  onKnown: (service: string, isFilled: boolean) => void,
): void {
  useEffect(() => {
    if (isKnown) onKnown(service, isFilled);
  }, [isKnown, isFilled, service, onKnown]);
}
