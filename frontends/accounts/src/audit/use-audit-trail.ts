import { useApolloClient } from '@apollo/client/react';
import { useSliceList, type SliceList } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useMemo } from 'react';
import type { AuditFilter, AuditRow_EntryFragment } from '../gql/graphql.ts';
import { AUDITED_SLICES, TRAIL } from './audit-queries.ts';

/** An act on record as the page shows it. */
export type AuditRow = AuditRow_EntryFragment;

/** Reads the trails of all slices that meet a filter. */
export function useAuditTrail({ act, subject, actor, from, until }: AuditFilter): SliceList<AuditRow> {
  const client = useApolloClient();
  const sources = useMemo(
    () =>
      AUDITED_SLICES.map((service) => ({
        service,
        read: async (after: string | null) => {
          const variables = { filter: { act, subject, actor, from, until }, after };
          const { data } = await client.query({
            query: documentOfSlice(TRAIL, service),
            variables,
            fetchPolicy: 'no-cache',
          });
          const { nodes = [], pageInfo } = data?.trail ?? {};
          return { rows: nodes, hasNext: pageInfo?.hasNextPage ?? false, endCursor: pageInfo?.endCursor ?? null };
        },
      })),
    [client, act, subject, actor, from, until],
  );
  return useSliceList<AuditRow>(sources);
}
