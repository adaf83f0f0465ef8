import { useApolloClient } from '@apollo/client/react';
import { useSliceList, type SliceList } from '@madang/frontend-kit';
import { useMemo } from 'react';
import { TIMELINE_CASES, TIMELINE_ORDERS, TIMELINE_REPORTS, TIMELINE_TICKETS } from './timeline-queries.ts';

/** Something that happened with a customer. */
export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly number: string;
  readonly to: string;
}

interface Listed {
  readonly nodes: readonly TimelineEntry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const WHOLE = { hasNextPage: false, endCursor: null };

/** Reads what every slice knows of a customer, newest first; a slice that is away is named, and the rest stays (J1). */
export function useTimeline(id: string): SliceList<TimelineEntry> {
  const client = useApolloClient();
  const sources = useMemo(() => {
    const fresh = { fetchPolicy: 'no-cache' } as const;
    return [
      source('callcenter', async (after) => {
        const { data } = await client.query({ query: TIMELINE_TICKETS, variables: { id, after }, ...fresh });
        return data?.customer && ticketsOf(data.customer.tickets);
      }),
      source('orders', async (after) => {
        const { data } = await client.query({ query: TIMELINE_ORDERS, variables: { id, after }, ...fresh });
        return data?.customer?.orders && ordersOf(data.customer.orders);
      }),
      source('disputes', async () => {
        const { data } = await client.query({ query: TIMELINE_CASES, variables: { id }, ...fresh });
        const cases = data?.customer?.disputeCases?.map(({ openedAt: at, ...dispute }) => {
          return { ...dispute, at, to: `/disputes/cases/${dispute.id}` };
        });
        return cases && { nodes: cases, pageInfo: WHOLE };
      }),
      source('moderation', async () => {
        const { data } = await client.query({ query: TIMELINE_REPORTS, variables: { id }, ...fresh });
        const reports = data?.customer?.infringementReports?.map(({ id: reportId, number, reportedAt: at }) => {
          return { id: reportId, number, title: number, at, to: `/moderation/reports/${reportId}` };
        });
        return reports && { nodes: reports, pageInfo: WHOLE };
      }),
    ];
  }, [client, id]);
  return useSliceList<TimelineEntry>(sources);
}

function source(service: string, read: (after: string | null) => Promise<Listed | null | undefined>) {
  return {
    service,
    read: async (after: string | null) => {
      const listed = await read(after);
      const { hasNextPage, endCursor } = listed?.pageInfo ?? WHOLE;
      return { rows: listed?.nodes ?? [], hasNext: hasNextPage, endCursor };
    },
  };
}

interface Paged<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: Listed['pageInfo'];
}

function ticketsOf({
  nodes,
  pageInfo,
}: Paged<{ id: string; number: string; title: string; receivedAt: string }>): Listed {
  const entries = nodes.map(({ id, number, title, receivedAt: at }) => {
    return { id, number, title, at, to: `/callcenter/tickets/${id}` };
  });
  return { nodes: entries, pageInfo };
}

function ordersOf({
  nodes,
  pageInfo,
}: Paged<{ id: string; number: string; channelName: string; orderedAt: string }>): Listed {
  const entries = nodes.map(({ id, number, channelName: title, orderedAt: at }) => {
    return { id, number, title, at, to: `/orders/${id}` };
  });
  return { nodes: entries, pageInfo };
}
