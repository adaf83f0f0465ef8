import { useQuery } from '@apollo/client/react';
import { EmptyState, Page, ProblemArea, SkeletonLines, useBackOff, useWords } from '@madang/frontend-kit';
import { IconFlag } from '@tabler/icons-react';
import { useParams } from 'react-router';
import type { InfringementReportPageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { reportWords } from '../words.ts';
import { ReportDetails } from './report-details.tsx';

const REPORT = graphql(`
  query InfringementReportPage($id: ID!) {
    infringementReport(id: $id) {
      ...ReportProgress @unmask
      number
      title
      right
      reason
      evidenceSummary
      claimantName
      reportedAt
      claimant {
        id
        name
      }
      target {
        kind
        externalId
        url
        title
        contentAsReported
        posterName
        poster {
          id
          name
        }
      }
      rejectionTexts {
        situation
        text
      }
    }
  }
`);

/** A report as its page shows it. */
export type ShownReport = NonNullable<InfringementReportPageQuery['infringementReport']>;

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
