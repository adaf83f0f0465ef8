import { Button, DataList, Moment, useFormat, useWords, type Column, type DataListProps } from '@madang/frontend-kit';
import { Link } from 'react-router';
import type { PartnerCasesQuery } from '../gql/graphql.ts';
import { partnerWords } from './partner-words.ts';
import styles from './partner-cases.module.css';

type Row = PartnerCasesQuery['disputeCases']['nodes'][number];
type TableProps = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry' | 'empty' | 'more'>;

/** Cases of a business, each with its two ways on: 조회 to self-resolution, ODR to the case. */
export function PartnerCaseTable(props: TableProps) {
  const words = useWords(partnerWords);
  const { date, due } = useFormat();
  const columns: Column<Row>[] = [
    { key: 'number', head: words('number'), width: '120px', cell: ({ number }) => number },
    { key: 'name', head: words('name'), cell: (row) => <Name row={row} /> },
    { key: 'applicant', head: words('applicant'), width: '96px', cell: (row) => row.applicantName, wideOnly: true },
    { key: 'state', head: words('state'), width: '104px', cell: (row) => words(`state.${row.state}`), wideOnly: true },
    {
      key: 'opened',
      head: words('opened'),
      width: '128px',
      cell: ({ openedAt }) => <Moment at={openedAt} short />,
      wideOnly: true,
    },
    {
      key: 'due',
      head: words('due'),
      width: '128px',
      cell: ({ dueAt, daysLeft }) => (daysLeft === null ? date(dueAt) : due(dueAt)),
      wideOnly: true,
    },
    {
      key: 'unread',
      head: words('unread'),
      width: '72px',
      cell: ({ unreadCount }) =>
        unreadCount > 0 ? words('unread.count', { count: unreadCount }) : words('unread.none'),
      wideOnly: true,
    },
    { key: 'acts', head: words('acts'), width: '140px', cell: (row) => <Acts row={row} /> },
  ];
  return (
    <DataList
      {...props}
      label={words('title')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/my-cases/${id}`}
      isOverdue={({ overdue }) => overdue}
    />
  );
}

/** At phone width the other columns stand below the title. */
function Name({ row: { title, applicantName, state, unreadCount } }: { row: Row }) {
  const words = useWords(partnerWords);
  const besides = [applicantName, words(`state.${state}`)];
  if (unreadCount > 0) besides.push(`${words('unread')} ${words('unread.count', { count: unreadCount })}`);
  return (
    <>
      {title}
      <span className={styles['narrow']}>{besides.join(' · ')}</span>
    </>
  );
}

function Acts({ row: { id, number } }: { row: Row }) {
  const words = useWords(partnerWords);
  return (
    <span className={styles['acts']}>
      <Button
        component={Link}
        to={`/my-cases/${id}/self`}
        variant="default"
        size="compact-sm"
        aria-label={words('view.of', { number })}
      >
        {words('view')}
      </Button>
      <Button
        component={Link}
        to={`/my-cases/${id}`}
        variant="default"
        size="compact-sm"
        aria-label={words('odr.of', { number })}
      >
        {words('odr')}
      </Button>
    </span>
  );
}
