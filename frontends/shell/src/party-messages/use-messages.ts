import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { MESSAGES, PAGE, type MessageRow } from './message-queries.ts';

/** How often a list of one page is asked for anew, in milliseconds: the other side may be reading right now. */
const LOOK_EVERY = 15_000;

/** Gives the messages of a case as one growing list, asked anew when the stamp changes; what is new pushes nothing out of sight. */
export function useMessages(caseId: string, stamp: string) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(MESSAGES, {
    variables: { id: caseId, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  // A look that failed takes away nothing.
  const page = (data ?? previousData)?.disputeCase?.correspondence;
  const shown = useLatest(page);
  const [held, setHeld] = useState<readonly MessageRow[] | null>(null);
  const [busy, setBusy] = useState(false);
  const inTurn = useTurns();
  const next = async (after: string | null) =>
    (await fetchMore({ variables: { after } })).data?.disputeCase?.correspondence;
  /** Begins the list anew and fills it as far as it was; meanwhile the rows that were there stay. */
  const lookNow = async () => {
    const rows = shown.current?.nodes ?? [];
    setHeld(shown.current?.nodes ?? null);
    let read = (await refetch()).data?.disputeCase?.correspondence;
    let count = read?.nodes.length ?? 0;
    while (read?.pageInfo.hasNextPage && count < rows.length) {
      read = await next(read.pageInfo.endCursor);
      count += read?.nodes.length ?? 0;
    }
  };
  const look = () => inTurn(() => lookNow().finally(() => setHeld(null)));
  const load = () => {
    setBusy(true);
    return inTurn(() => next(shown.current?.pageInfo.endCursor ?? null)).finally(() => setBusy(false));
  };
  useLooks(look, { stamp, isShort: (page?.nodes.length ?? 0) <= PAGE });
  const messages = held ?? page?.nodes ?? null;
  return { messages, loading, error, look, more: { has: page?.pageInfo.hasNextPage ?? false, busy, load } };
}

/** Takes loads one after another, so that none begins the list anew under another; each tells whether it was answered. */
function useTurns() {
  const last = useRef<Promise<boolean>>(Promise.resolve(true));
  return (load: () => Promise<unknown>): Promise<boolean> => {
    last.current = last.current.then(load).then(
      () => true,
      () => false,
    );
    return last.current;
  };
}

function useLatest<T>(value: T) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** Looks when the stamp changes, and every while at a list of one page. */
function useLooks(look: () => Promise<unknown>, { stamp, isShort }: { stamp: string; isShort: boolean }): void {
  const now = useLatest(look);
  const seen = useRef(stamp);
  useEffect(() => {
    if (seen.current === stamp) return;
    seen.current = stamp;
    void now.current();
  }, [stamp, now]);
  useEffect(() => {
    if (!isShort) return undefined;
    const timer = setInterval(() => !document.hidden && void now.current(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [isShort, now]);
}
