import {
  EmptyState,
  Faint,
  Moment,
  Num,
  Panel,
  RowItem,
  Rows,
  usePanelData,
  useWords,
  type CustomerRef,
} from '@madang/frontend-kit';
import { IconFlag } from '@tabler/icons-react';
import { reportWords } from '../words.ts';
import { ReportStateBadge } from './report-state-badge.tsx';
import { REPORTS_OF_CUSTOMER } from './reports-of-customer.ts';

/** Rights reports of the customer, newest first, and on which side of each they stand. */
export function ReportsPanel({ customer }: { customer: CustomerRef }) {
  const words = useWords(reportWords);
  const reports = usePanelData(REPORTS_OF_CUSTOMER, customer)?.infringementReports ?? [];
  return (
    <Panel title={words('reports.title')} icon={IconFlag} count={reports.length} flush={reports.length > 0}>
      {reports.length === 0 ? (
        <EmptyState small title={words('reports.none.customer')} />
      ) : (
        <Rows label={words('reports.title')}>
          {reports.map((report) => (
            <RowItem
              key={report.id}
              to={`/moderation/reports/${report.id}`}
              title={report.title}
              end={<ReportStateBadge state={report.state} />}
              detail={
                <>
                  <Num>{report.number}</Num>
                  <span>{words(`right.${report.right}`)}</span>
                  <Moment at={report.reportedAt} short />
                  <Faint>{words(report.claimant?.id === customer.id ? 'side.claimant' : 'side.poster')}</Faint>
                </>
              }
            />
          ))}
        </Rows>
      )}
    </Panel>
  );
}
