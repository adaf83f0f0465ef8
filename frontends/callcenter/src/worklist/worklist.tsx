import { useQuery } from '@apollo/client/react';
import { Chips, EmptyState, FilterBar, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { CallsOfToday, useRefetchOnNews } from '../call/index.ts';
import type { WorklistBucket } from '../gql/graphql.ts';
import { TicketTable } from '../ticket/index.ts';
import { useWorklistCounts } from './use-worklist-counts.ts';
import { WORKLIST } from './worklist-documents.ts';
import { worklistWords } from './worklist-words.ts';

const LISTS = ['CALLS', 'RECEIVED', 'SENT', 'TAKEN', 'CALLBACK'] as const satisfies readonly (
  | WorklistBucket
  | 'CALLS'
)[];
const COUNT_OF = { RECEIVED: 'received', SENT: 'sent', TAKEN: 'taken', CALLBACK: 'callbacks' } as const;

type Props = { readonly hrefOf: (ticketId: string) => string };

/** What is at the agent's desk: the calls of today, and what is open in four lists that no ticket is in twice (담당자관련이력). */
export function Worklist({ hrefOf }: Props) {
  const words = useWords(worklistWords);
  const counts = useWorklistCounts();
  const [list, setList] = useState<(typeof LISTS)[number]>('RECEIVED');
  const labelOf = (value: (typeof LISTS)[number]) =>
    words(`bucket.${value}`) + (counts && value !== 'CALLS' ? `[${counts[COUNT_OF[value]]}]` : '');
  return (
    <>
      <FilterBar>
        <Chips
          label={words('title')}
          options={LISTS.map((value) => ({ value, label: labelOf(value) }))}
          value={[list]}
          onChange={(chosen) => setList(chosen.find((each) => each !== list) ?? list)}
        />
      </FilterBar>
      {list === 'CALLS' ? <CallsOfToday /> : <Bucket bucket={list} hrefOf={hrefOf} />}
    </>
  );
}

function Bucket({ bucket, hrefOf }: Props & { readonly bucket: WorklistBucket }) {
  const words = useWords(worklistWords);
  const { data, loading, error, refetch, fetchMore } = useQuery(WORKLIST, {
    variables: { bucket },
    fetchPolicy: 'cache-and-network',
  });
  useRefetchOnNews(refetch);
  const tickets = data?.worklist;
  const endCursor = tickets?.pageInfo.endCursor;
  return (
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
  );
}
