import { useApolloClient } from '@apollo/client/react';
import { useSliceList, type SliceList } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useMemo } from 'react';
import type { ApprovalBox, ApprovalRow_RequestFragment } from '../gql/graphql.ts';
import { APPROVALS, APPROVING_SLICES } from './approval-queries.ts';

/** Boxes in which requests lie. */
export const BOXES = ['WAITING_FOR_ME', 'SENT_BY_ME', 'DONE'] as const satisfies readonly ApprovalBox[];

/** One of {@link BOXES}. */
export type Box = (typeof BOXES)[number];

/** A request as a list shows it; a draft has no day of submission and stands last. */
export interface ApprovalRow extends Omit<ApprovalRow_RequestFragment, 'at'> {
  readonly at: string;
}

/** Reads the requests of a box in all slices, newest first. */
export function useApprovals(box: Box): SliceList<ApprovalRow> {
  const client = useApolloClient();
  const sources = useMemo(
    () =>
      APPROVING_SLICES.map((service) => ({
        service,
        read: async (after: string | null) => {
          const { data } = await client.query({
            query: documentOfSlice(APPROVALS, service),
            variables: { filter: { box }, after },
            fetchPolicy: 'no-cache',
          });
          const { nodes = [], pageInfo } = data?.approvals ?? {};
          const rows = nodes.map((row) => ({ ...row, at: row.at ?? '' }));
          return { rows, hasNext: pageInfo?.hasNextPage ?? false, endCursor: pageInfo?.endCursor ?? null };
        },
      })),
    [client, box],
  );
  return useSliceList<ApprovalRow>(sources);
}
