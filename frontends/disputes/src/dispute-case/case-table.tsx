import { DataList, Faint, Moment, useWords, type Column, type DataListProps } from '@madang/frontend-kit';
import type { CaseListQuery } from '../gql/graphql.ts';
import { disputeWords } from '../words.ts';
import { CaseClock } from './case-clock.tsx';
import { CaseStateBadge } from './case-state-badge.tsx';
import styles from './case-table.module.css';

type Row = CaseListQuery['disputeCases']['nodes'][number];
type CaseTableProps = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry' | 'empty' | 'more'>;

/** Cases as a table; overdue rows are marked. */
export function CaseTable(props: CaseTableProps) {
  const words = useWords(disputeWords);
  const none = (key: 'case.respondent.none' | 'case.officer.none') => <Faint>{words(key)}</Faint>;
  const columns: Column<Row>[] = [
    { key: 'number', head: words('case.number'), width: '112px', cell: ({ number }) => number },
    { key: 'state', head: words('case.state'), width: '128px', cell: ({ state }) => <CaseStateBadge state={state} /> },
    { key: 'title', head: words('case.title'), cell: (dispute) => <Title dispute={dispute} /> },
    {
      key: 'applicant',
      head: words('case.applicant'),
      width: '104px',
      cell: ({ applicantName }) => applicantName,
      wideOnly: true,
    },
    {
      key: 'respondent',
      head: words('case.respondent'),
      width: '160px',
      cell: ({ respondent }) => respondent?.name ?? none('case.respondent.none'),
      wideOnly: true,
    },
    {
      key: 'officer',
      head: words('case.officer'),
      width: '104px',
      cell: ({ officer }) => officer?.name ?? none('case.officer.none'),
      wideOnly: true,
    },
    {
      key: 'opened',
      head: words('case.opened'),
      width: '128px',
      cell: ({ openedAt }) => <Moment at={openedAt} short />,
      wideOnly: true,
    },
    {
      key: 'due',
      head: words('case.due'),
      width: '136px',
      cell: (dispute) => <CaseClock dispute={dispute} />,
      wideOnly: true,
    },
  ];
  return (
    <DataList
      {...props}
      label={words('cases.title')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/disputes/cases/${id}`}
      isOverdue={({ overdue }) => overdue}
    />
  );
}

/** At phone width the due date has no column and stands below the title. */
function Title({ dispute }: { dispute: Row }) {
  return (
    <>
      {dispute.title}
      <span className={styles['narrow']}>
        <CaseClock dispute={dispute} />
      </span>
    </>
  );
}
