import { useQuery } from '@apollo/client/react';
import { Chips, EmptyState, FilterBar, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { WorklistBucket } from '../gql/graphql.ts';
import { TicketTable } from '../ticket/index.ts';
import { useWorklistCounts } from './use-worklist-counts.ts';
import { WORKLIST } from './worklist-documents.ts';
import { worklistWords } from './worklist-words.ts';

const BUCKETS = ['RECEIVED', 'SENT', 'TAKEN', 'CALLBACK'] as const satisfies readonly WorklistBucket[];
const COUNT_OF = { RECEIVED: 'received', SENT: 'sent', TAKEN: 'taken', CALLBACK: 'callbacks' } as const;

/** What is open at the agent's desk, in four lists that no ticket is in twice (담당자관련이력). */
export function Worklist({ hrefOf }: { hrefOf: (ticketId: string) => string }) {
  const words = useWords(worklistWords);
  const counts = useWorklistCounts();
  const [bucket, setBucket] = useState<WorklistBucket>('RECEIVED');
  const { data, loading, error, refetch, fetchMore } = useQuery(WORKLIST, {
    variables: { bucket },
    fetchPolicy: 'cache-and-network',
  });
  const tickets = data?.worklist;
  const endCursor = tickets?.pageInfo.endCursor;
  return (
    <>
      <FilterBar>
        <Chips
          label={words('title')}
          options={BUCKETS.map((value) => ({
            value,
            label: words(`bucket.${value}`) + (counts ? `[${counts[COUNT_OF[value]]}]` : ''),
          }))}
          value={[bucket]}
          onChange={(chosen) => setBucket(chosen.find((each) => each !== bucket) ?? bucket)}
        />
      </FilterBar>
      <TicketTable
        hrefOf={hrefOf}
        rows={tickets?.nodes}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState small title={words('none')} />}
        more={{
          has: tickets?.pageInfo.hasNextPage ?? false,
          busy: loading,
          load: () => void fetchMore({ variables: { after: endCursor } }),
        }}
      />
    </>
  );
}
