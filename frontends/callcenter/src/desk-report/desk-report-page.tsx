import { useQuery } from '@apollo/client/react';
import {
  Columns,
  EmptyState,
  Faint,
  FilterBar,
  Page,
  PageHeader,
  ProblemArea,
  SkeletonLines,
  useFormat,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconReportAnalytics } from '@tabler/icons-react';
import { PeriodFilter, periodOf } from '../ticket/index.ts';
import { DESK_REPORT, type Report } from './desk-report-documents.ts';
import { deskReportWords } from './desk-report-words.ts';
import { ExportButtons } from './export-buttons.tsx';
import { AgentPanel, CodePanel, SlotPanel, WaitPanel } from './report-panels.tsx';
import { ReportTiles } from './report-tiles.tsx';

/** What the desk did in a period, for who leads it; the period is in the address. */
export function DeskReportPage() {
  const words = useWords(deskReportWords);
  const [state, change] = useUrlState({ period: '', from: '', until: '' });
  const period = periodOf(state, new Date());
  const { data, previousData, loading, error, refetch } = useQuery(DESK_REPORT, {
    variables: period,
    fetchPolicy: 'cache-and-network',
  });
  const report = (data ?? (loading ? previousData : undefined))?.deskReport;
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} actions={<ExportButtons period={period} />} />
      <FilterBar>
        <PeriodFilter
          label={words('period')}
          ends={{ from: words('from'), until: words('until') }}
          state={state}
          usual="WEEK"
          change={change}
        />
      </FilterBar>
      {report ? (
        <ReportParts report={report} />
      ) : error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={12} />
      )}
    </Page>
  );
}

function ReportParts({ report }: { report: Report }) {
  const words = useWords(deskReportWords);
  const format = useFormat();
  const { from, to, asOf, totals, transfers, byType, byOutcome, byCallResult, waits } = report;
  const isEmpty = totals.received + transfers + waits.all.answered + waits.all.missed === 0;
  if (isEmpty) return <EmptyState icon={IconReportAnalytics} title={words('empty')} text={words('empty.text')} />;
  const told = { from: format.date(from), to: format.date(to), time: format.dateTime(asOf) };
  return (
    <>
      <Faint>{words(from === to ? 'asOf.day' : 'asOf', told)}</Faint>
      <ReportTiles report={report} />
      <Columns
        main={
          <>
            <SlotPanel report={report} />
            <AgentPanel report={report} />
            <WaitPanel report={report} />
          </>
        }
        side={
          <>
            <CodePanel chart title={words('by.type')} groups={byType} />
            <CodePanel title={words('by.outcome')} groups={byOutcome} />
            <CodePanel title={words('by.callResult')} groups={byCallResult} />
          </>
        }
      />
      <Faint>{words('firstContact.meaning')}</Faint>
    </>
  );
}
