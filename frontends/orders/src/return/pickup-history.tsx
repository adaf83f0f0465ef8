import { useQuery } from '@apollo/client/react';
import { EmptyState, FilterBar, SearchField, useWords } from '@madang/frontend-kit';
import { IconTruckReturn } from '@tabler/icons-react';
import { useState } from 'react';
import { RETURN_LIST } from './return-list-query.ts';
import { ReturnTable } from './return-table.tsx';
import { returnWords } from './return-words.ts';

/** Returns and exchanges with their pickups, to look up on the desk of the call center (E5, 택배 회수 이력). */
export function PickupHistory() {
  const words = useWords(returnWords);
  const [q, setQ] = useState('');
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(RETURN_LIST, {
    variables: q === '' ? {} : { search: q },
    fetchPolicy: 'cache-and-network',
  });
  const returns = (data ?? (loading ? previousData : undefined))?.orderReturns;
  const endCursor = returns?.pageInfo.endCursor;
  return (
    <>
      <FilterBar>
        <SearchField label={words('list.search')} value={q} onChange={setQ} />
      </FilterBar>
      <ReturnTable
        rows={returns?.nodes}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState icon={IconTruckReturn} title={words('list.none')} text={words('list.none.text')} />}
        more={{
          has: returns?.pageInfo.hasNextPage ?? false,
          busy: loading,
          load: () => void fetchMore({ variables: { after: endCursor } }),
        }}
      />
    </>
  );
}
