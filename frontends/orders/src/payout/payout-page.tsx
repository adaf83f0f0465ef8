import { useQuery } from '@apollo/client/react';
import { Page, PageHeader, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { PayableSettlements } from './payable-settlements.tsx';
import { PayoutFiles } from './payout-files.tsx';
import { PAYOUTS } from './payout-queries.ts';
import { payoutWords } from './payout-words.ts';

/** What is to be paid, and the files by which it is. */
export function PayoutPage() {
  const words = useWords(payoutWords);
  const { data, loading, error, refetch, fetchMore } = useQuery(PAYOUTS, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch();
  const { hasNextPage = false, endCursor = null } = data?.payoutFiles.pageInfo ?? {};
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} actions={<Link to="/approvals">{words('inbox')}</Link>} />
      <PayableSettlements
        rows={data?.settlements.nodes.filter(({ sums }) => sums.total.amount > 0)}
        error={error}
        onRetry={again}
      />
      <PayoutFiles
        rows={data?.payoutFiles.nodes}
        error={error}
        onRetry={again}
        onPaid={again}
        more={{ has: hasNextPage, busy: loading, load: () => void fetchMore({ variables: { after: endCursor } }) }}
      />
    </Page>
  );
}
