import { DataList, DueClock, Faint, Moment, useWords, type Column, type DataListProps } from '@madang/frontend-kit';
import type { MediationListQuery } from '../gql/graphql.ts';
import { MediationStateBadge } from './mediation-state-badge.tsx';
import { mediationWords } from './mediation-words.ts';
import styles from './mediation.module.css';

type Row = MediationListQuery['mediations']['nodes'][number];
type TableProps = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry' | 'empty' | 'more'>;

/** Mediations as a table; each leads to its place on the page of its case. */
export function MediationTable(props: TableProps) {
  const words = useWords(mediationWords);
  const clock = ({ dueAt }: Row) => dueAt && <DueClock dueAt={dueAt} />;
  const columns: Column<Row>[] = [
    { key: 'number', head: words('head.number'), width: '112px', cell: ({ disputeCase }) => disputeCase.number },
    {
      key: 'state',
      head: words('head.state'),
      width: '128px',
      cell: ({ state }) => <MediationStateBadge state={state} />,
    },
    {
      key: 'title',
      head: words('head.title'),
      cell: (row) => (
        <>
          {row.disputeCase.title}
          <span className={styles['narrow']}>{clock(row)}</span>
        </>
      ),
    },
    {
      key: 'respondent',
      head: words('head.respondent'),
      width: '152px',
      cell: ({ disputeCase }) => disputeCase.respondent?.name,
      wideOnly: true,
    },
    {
      key: 'officer',
      head: words('head.officer'),
      width: '96px',
      cell: ({ disputeCase }) => disputeCase.officer?.name,
      wideOnly: true,
    },
    {
      key: 'session',
      head: words('head.session'),
      width: '144px',
      cell: ({ session }) => (session ? <Moment at={session.heldAt} short /> : <Faint>-</Faint>),
      wideOnly: true,
    },
    { key: 'due', head: words('head.due'), width: '136px', cell: clock, wideOnly: true },
  ];
  return (
    <DataList
      {...props}
      label={words('list')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ disputeCase }) => `/disputes/cases/${disputeCase.id}?tab=mediation`}
    />
  );
}
