import { useApolloClient } from '@apollo/client/react';
import { useSliceList, type SliceList } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useMemo } from 'react';
import type { AccessAct, AccessLogFilter, AccessRow_EntryFragment } from '../gql/graphql.ts';
import { ACCESS_LOG, LOGGED_SLICES } from './access-log-queries.ts';

/** A line of the access log as the page shows it. */
export type AccessRow = AccessRow_EntryFragment;

/** Acts that a line of the access log can tell of. */
export const ACCESS_ACTS = ['READ', 'REVEAL', 'SEARCH', 'EXPORT', 'DOWNLOAD'] as const satisfies readonly AccessAct[];

/** Reads the access logs of all slices that meet a filter. */
export function useAccessLog({ account, acts, subjectId, from, to }: AccessLogFilter): SliceList<AccessRow> {
  const client = useApolloClient();
  // A list is another one each time it is made.
  const wanted = acts?.join(',') ?? '';
  const sources = useMemo(
    () =>
      LOGGED_SLICES.map((service) => ({
        service,
        read: async (after: string | null) => {
          const chosen = ACCESS_ACTS.filter((act) => wanted.split(',').includes(act));
          const filter = { account, subjectId, from, to, ...(chosen.length > 0 ? { acts: chosen } : {}) };
          const { data } = await client.query({
            query: documentOfSlice(ACCESS_LOG, service),
            variables: { filter, after },
            fetchPolicy: 'no-cache',
          });
          const { nodes = [], pageInfo } = data?.log ?? {};
          return { rows: nodes, hasNext: pageInfo?.hasNextPage ?? false, endCursor: pageInfo?.endCursor ?? null };
        },
      })),
    [client, account, wanted, subjectId, from, to],
  );
  return useSliceList<AccessRow>(sources);
}
