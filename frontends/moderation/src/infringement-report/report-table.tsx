import { DataList, DueClock, Moment, useWords, type Column, type DataListProps } from '@madang/frontend-kit';
import type { ReportListQuery } from '../gql/graphql.ts';
import { reportWords } from '../words.ts';
import { ReportStateBadge } from './report-state-badge.tsx';

type Row = ReportListQuery['infringementReports']['nodes'][number];
type ReportTableProps = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry' | 'empty' | 'more'>;

/** Reports as a table; while a post is hidden its row says how long the poster can still object. */
export function ReportTable(props: ReportTableProps) {
  const words = useWords(reportWords);
  const columns: Column<Row>[] = [
    { key: 'number', head: words('report.number'), width: '136px', cell: ({ number }) => number },
    {
      key: 'state',
      head: words('report.state'),
      width: '116px',
      cell: ({ state }) => <ReportStateBadge state={state} />,
    },
    {
      key: 'right',
      head: words('report.right'),
      width: '112px',
      cell: ({ right }) => words(`right.${right}`),
      wideOnly: true,
    },
    { key: 'title', head: words('report.title'), cell: ({ title }) => title },
    {
      key: 'claimant',
      head: words('report.claimant'),
      width: '120px',
      cell: ({ claimantName }) => claimantName,
      wideOnly: true,
    },
    {
      key: 'poster',
      head: words('report.poster'),
      width: '120px',
      cell: ({ target }) => target.posterName,
      wideOnly: true,
    },
    {
      key: 'reported',
      head: words('report.reported'),
      width: '128px',
      cell: ({ reportedAt }) => <Moment at={reportedAt} short />,
      wideOnly: true,
    },
    {
      key: 'reviewer',
      head: words('report.reviewer'),
      width: '96px',
      cell: ({ reviewer }) => reviewer,
      wideOnly: true,
    },
    {
      key: 'objection',
      head: words('report.objection'),
      width: '136px',
      cell: ({ state, objectionUntil }) => state === 'HIDDEN' && objectionUntil && <DueClock dueAt={objectionUntil} />,
      wideOnly: true,
    },
  ];
  return (
    <DataList
      {...props}
      label={words('reports.title')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/moderation/reports/${id}`}
    />
  );
}
