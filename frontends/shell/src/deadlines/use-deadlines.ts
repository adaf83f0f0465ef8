import { useApolloClient } from '@apollo/client/react';
import { useSliceList, type SliceList } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useMemo } from 'react';
import type { DeadlineFilter, DeadlineRow_DeadlineFragment } from '../gql/graphql.ts';
import { bucketOf, isBucket, questionOf } from './buckets.ts';
import { DEADLINES, TIMED_SLICES } from './deadline-queries.ts';

/** A deadline as the screens show it. */
export type DeadlineRow = DeadlineRow_DeadlineFragment;

/** What of the deadlines is wanted. */
export interface DeadlineWish {
  readonly mine: boolean;
  /** One chip, or the empty word for all that are open. */
  readonly bucket: string;
}

type Ask = (service: string, filter: DeadlineFilter, after: string | null) => Promise<DeadlinePage>;

interface DeadlinePage {
  readonly rows: readonly DeadlineRow[];
  readonly hasNext: boolean;
  readonly endCursor: string | null;
}

/** Rows of a page for a list, and for a calendar, which shows a month whole. */
const [FEW, MANY] = [50, 100];
/** Most pages of one slice that a calendar reads. */
const MOST_PAGES = 5;

/** Reads the open deadlines of all slices, soonest first. */
export function useDeadlines({ mine, bucket }: DeadlineWish): SliceList<DeadlineRow> {
  const ask = useAsk(FEW);
  const sources = useMemo(
    () =>
      TIMED_SLICES.map((service) => ({
        service,
        read: async (after: string | null) => {
          const now = new Date();
          const question = isBucket(bucket) ? questionOf(bucket, now) : {};
          const isWanted = (row: DeadlineRow) => !isBucket(bucket) || bucketOf(row, now) === bucket;
          let page = await ask(service, { mine, ...question }, after);
          // A page of which nothing is wanted says nothing of those after it.
          while (page.hasNext && !page.rows.some(isWanted))
            page = await ask(service, { mine, ...question }, page.endCursor);
          return { ...page, rows: page.rows.filter(isWanted) };
        },
      })),
    [ask, mine, bucket],
  );
  return useSliceList<DeadlineRow>(sources, 'soonest');
}

/** Reads what ends between two days, of all slices and whole. */
export function useDeadlinesBetween(mine: boolean, from: string, until: string): SliceList<DeadlineRow> {
  const ask = useAsk(MANY);
  const sources = useMemo(
    () =>
      TIMED_SLICES.map((service) => ({
        service,
        read: async () => {
          const rows: DeadlineRow[] = [];
          let page = await ask(service, { mine, from, until }, null);
          rows.push(...page.rows);
          for (let pages = 1; page.hasNext && pages < MOST_PAGES; pages += 1) {
            page = await ask(service, { mine, from, until }, page.endCursor);
            rows.push(...page.rows);
          }
          return { rows, hasNext: false, endCursor: null };
        },
      })),
    [ask, mine, from, until],
  );
  return useSliceList<DeadlineRow>(sources, 'soonest');
}

function useAsk(first: number): Ask {
  const client = useApolloClient();
  return useMemo<Ask>(
    () => async (service, filter, after) => {
      const { data } = await client.query({
        query: documentOfSlice(DEADLINES, service),
        variables: { filter, first, after },
        fetchPolicy: 'no-cache',
      });
      const { nodes = [], pageInfo } = data?.deadlines ?? {};
      return { rows: nodes, hasNext: pageInfo?.hasNextPage ?? false, endCursor: pageInfo?.endCursor ?? null };
    },
    [client, first],
  );
}
