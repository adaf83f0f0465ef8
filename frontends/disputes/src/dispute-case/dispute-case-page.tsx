import { useQuery } from '@apollo/client/react';
import { EmptyState, Page, ProblemArea, SkeletonLines, useBackOff, useWords } from '@madang/frontend-kit';
import { IconScale } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { disputeWords } from '../words.ts';
import { CaseDetails } from './case-details.tsx';
import { CASE } from './case-query.ts';

/** One case; what other services say of it may be away without taking the page along. */
export function DisputeCasePage() {
  const words = useWords(disputeWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(CASE, {
    variables: { id },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const dispute = data?.disputeCase;
  const again = () => void refetch();
  useBackOff(Boolean(dispute) && Boolean(error), again);
  if (dispute) return <CaseDetails dispute={dispute} error={error} onMissed={again} />;
  return (
    <Page title={words('case.kind')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={again} />
      ) : (
        <EmptyState icon={IconScale} title={words('case.none')} text={words('case.none.text')} />
      )}
    </Page>
  );
}
