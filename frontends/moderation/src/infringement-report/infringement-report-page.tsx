import { useQuery } from '@apollo/client/react';
import { EmptyState, Page, ProblemArea, SkeletonLines, useBackOff, useWords } from '@madang/frontend-kit';
import { IconFlag } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { reportWords } from '../words.ts';
import { ReportDetails } from './report-details.tsx';
import { REPORT } from './report-query.ts';

/** One report; what other services say of it may be away without taking the page along. */
export function InfringementReportPage() {
  const words = useWords(reportWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(REPORT, {
    variables: { id },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const report = data?.infringementReport;
  const again = () => void refetch();
  useBackOff(Boolean(report) && Boolean(error), again);
  if (report) return <ReportDetails key={report.id} report={report} />;
  return (
    <Page title={words('report.kind')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={again} />
      ) : (
        <EmptyState icon={IconFlag} title={words('report.none')} text={words('report.none.text')} />
      )}
    </Page>
  );
}
