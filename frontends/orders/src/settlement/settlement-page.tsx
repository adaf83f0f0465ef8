import { useQuery } from '@apollo/client/react';
import { EmptyState, Page, ProblemArea, SkeletonLines, useWords } from '@madang/frontend-kit';
import { IconReceipt } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { SettlementDetails } from './settlement-details.tsx';
import { SETTLEMENT } from './settlement-queries.ts';
import { settlementWords } from './settlement-words.ts';

/** Pause between looks while a statement is being printed. */
const LOOK_MS = 3000;

/** One settlement. */
export function SettlementPage() {
  const words = useWords(settlementWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch, startPolling, stopPolling } = useQuery(SETTLEMENT, {
    variables: { id },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const settlement = data?.settlement;
  const isPrinting = settlement?.state === 'DRAFT' || settlement?.documents.some(({ state }) => state === 'ORDERED');
  useEffect(() => {
    if (isPrinting) startPolling(LOOK_MS);
    return stopPolling;
  }, [isPrinting, startPolling, stopPolling]);
  if (settlement)
    return (
      <SettlementDetails key={settlement.id} settlement={settlement} refetch={async () => (await refetch()).data} />
    );
  return (
    <Page title={words('title')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState icon={IconReceipt} title={words('none.one')} text={words('none.one.text')} />
      )}
    </Page>
  );
}
