import { useApolloClient } from '@apollo/client/react';
import { useSliceList, type Placed, type SliceList } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { pageOfSlice, unlessForbidden } from '../each-slice/index.ts';
import type {
  MessageChannel,
  MessageCategory,
  MessageDetail_MessageFragment,
  MessageFilter,
  MessageRow_MessageFragment,
  MessageState,
} from '../gql/graphql.ts';
import { MESSAGE, MESSAGE_COUNTS, MESSAGES, PRINT_QUEUE, SENDING_SLICES } from './message-queries.ts';
import { ALL_STATES } from './message-states.ts';

/** A message as the list shows it. */
export type MessageRow = MessageRow_MessageFragment;

/** What the panel says beyond that. */
export type MessageDetail = MessageDetail_MessageFragment;

/** Which messages are wanted; the empty word and null want all. */
export interface MessageWish {
  readonly states: readonly MessageState[];
  readonly channel: MessageChannel | null;
  readonly category: MessageCategory | null;
  readonly subject: string;
  readonly recipient: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** Reads the messages of all slices that are wanted, newest first. */
export function useMessages(wish: MessageWish): SliceList<MessageRow> {
  const client = useApolloClient();
  const { channel, category, subject, recipient, from, until } = wish;
  // A list is another one each time it is made.
  const wanted = wish.states.join(',');
  const sources = useMemo(() => {
    const states = ALL_STATES.filter((state) => wanted.split(',').includes(state));
    const filter: MessageFilter = {
      states: states.length > 0 ? states : null,
      channel,
      category,
      subject: subject || null,
      recipient: recipient || null,
      from,
      until,
    };
    return SENDING_SLICES.map((service) => ({
      service,
      read: (after: string | null) =>
        pageOfSlice<MessageRow>(
          client.query({
            query: documentOfSlice(MESSAGES, service),
            variables: { filter, after },
            fetchPolicy: 'no-cache',
          }),
        ),
    }));
  }, [client, wanted, channel, category, subject, recipient, from, until]);
  return useSliceList<MessageRow>(sources);
}

/** Reads what of a slice waits to be posted. */
export function usePrintQueue(service: string): SliceList<MessageRow> {
  const client = useApolloClient();
  const sources = useMemo(
    () => [
      {
        service,
        read: (after: string | null) =>
          pageOfSlice<MessageRow>(
            client.query({
              query: documentOfSlice(PRINT_QUEUE, service),
              variables: { after },
              fetchPolicy: 'no-cache',
            }),
          ),
      },
    ],
    [client, service],
  );
  return useSliceList<MessageRow>(sources);
}

/** Sums the messages of all slices about which something is still to be done, by state; `asOf` asks again. */
export function useMessageCounts(asOf: Date | null): ReadonlyMap<MessageState, number> {
  const client = useApolloClient();
  const [counts, setCounts] = useState<ReadonlyMap<MessageState, number>>(new Map());
  useEffect(() => {
    let isLeft = false;
    const read = async () => {
      const sums = new Map<MessageState, number>();
      const answers = SENDING_SLICES.map((service) =>
        // A slice that is away is named above the list; here it only counts for nothing.
        client.query({ query: documentOfSlice(MESSAGE_COUNTS, service), fetchPolicy: 'no-cache' }).catch(() => null),
      );
      for (const answer of await Promise.all(answers)) {
        for (const { state, count } of answer?.data?.counts ?? []) sums.set(state, (sums.get(state) ?? 0) + count);
      }
      if (!isLeft) setCounts(sums);
    };
    if (asOf !== null) void read();
    return () => {
      isLeft = true;
    };
  }, [client, asOf]);
  return counts;
}

/** What is known of a message beyond its line. */
export type DetailState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: unknown }
  | { readonly step: 'ready'; readonly detail: MessageDetail };

/** Reads a message whole, with a fresh address of its page; `again` asks anew. */
export function useMessageDetail({ service, id, subjectId, at }: Placed<MessageRow>): DetailState & {
  readonly again: () => void;
} {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<DetailState>({ step: 'loading' });
  useEffect(() => {
    let isLeft = false;
    const read = async (): Promise<DetailState> => {
      // The graph names no single message; its moment and its subject leave none beside it, or few.
      const filter = { subject: subjectId, from: at, until: new Date(Date.parse(at) + 1000).toISOString() };
      const query = documentOfSlice(MESSAGE, service);
      const answer = await client
        .query({ query, variables: { filter }, fetchPolicy: 'no-cache' })
        .catch(unlessForbidden);
      const detail = answer?.data?.list.nodes.find((node) => node.id === id);
      return detail ? { step: 'ready', detail } : { step: 'failed', error: null };
    };
    setState({ step: 'loading' });
    const show = async () => {
      const next = await read().catch((error: unknown): DetailState => ({ step: 'failed', error }));
      if (!isLeft) setState(next);
    };
    void show();
    return () => {
      isLeft = true;
    };
  }, [client, service, id, subjectId, at, attempt]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, again };
}
