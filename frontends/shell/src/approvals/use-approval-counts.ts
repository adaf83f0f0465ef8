import { useApolloClient } from '@apollo/client/react';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useEffect, useState } from 'react';
import { APPROVAL_COUNTS, APPROVING_SLICES } from './approval-queries.ts';

/** How many requests concern the person. */
export interface ApprovalNumbers {
  readonly waitingForMe: number;
  readonly sentByMe: number;
}

/** Numbers of all slices together. */
export function sumOfApprovals(all: readonly ApprovalNumbers[]): ApprovalNumbers {
  return {
    waitingForMe: all.reduce((sum, { waitingForMe }) => sum + waitingForMe, 0),
    sentByMe: all.reduce((sum, { sentByMe }) => sum + sentByMe, 0),
  };
}

/** Counts the requests of all slices that answer, anew each time the list was; null while no number is known. */
export function useApprovalCounts(asOf: Date | null): ApprovalNumbers | null {
  const client = useApolloClient();
  const [counts, setCounts] = useState<ApprovalNumbers | null>(null);
  useEffect(() => {
    let wanted = true;
    const count = async (service: string) => {
      const { data } = await client.query({
        query: documentOfSlice(APPROVAL_COUNTS, service),
        fetchPolicy: 'no-cache',
      });
      return data?.counts ?? null;
    };
    void Promise.allSettled(APPROVING_SLICES.map(count)).then((answers) => {
      const known = answers.flatMap((answer) => (answer.status === 'fulfilled' && answer.value ? [answer.value] : []));
      if (wanted && known.length > 0) setCounts(sumOfApprovals(known));
    });
    return () => {
      wanted = false;
    };
  }, [client, asOf]);
  return counts;
}
