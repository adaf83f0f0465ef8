import {
  Button,
  EmptyState,
  Faint,
  Panel,
  serviceName,
  useFormat,
  useWords,
  type Column,
  type Placed,
  type SliceList,
} from '@madang/frontend-kit';
import { IconCalendarCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { SliceTable } from '../work/index.ts';
import { deadlineWords } from './deadline-words.ts';
import { TimeLeft } from './time-left.tsx';
import type { DeadlineRow } from './use-deadlines.ts';
import styles from './deadlines.module.css';

/** Deadlines of all slices as one table, soonest first; red is what is overdue or has been open for too long. */
export function DeadlineList(props: {
  list: SliceList<DeadlineRow>;
  mine: boolean;
  bucket: string;
  current: string;
  onAll: () => void;
}) {
  const { list, mine, bucket, current, onAll } = props;
  const words = useWords(deadlineWords);
  const columns = useColumns();
  const count = `${list.rows.length}${list.hasMore ? '+' : ''}`;
  return (
    <Panel title={words('title')} count={list.asOf === null ? '' : count} flush>
      <SliceTable
        label={words('title')}
        list={list}
        columns={columns}
        current={current}
        isOverdue={({ urgency }) => urgency === 'OVERDUE' || urgency === 'RED'}
        empty={<NothingDue mine={mine} filtered={bucket !== ''} onAll={onAll} />}
      />
    </Panel>
  );
}

function NothingDue({ mine, filtered, onAll }: { mine: boolean; filtered: boolean; onAll: () => void }) {
  const words = useWords(deadlineWords);
  if (filtered) {
    return (
      <EmptyState
        icon={IconCalendarCheck}
        title={words('none.bucket')}
        action={<Button onClick={onAll}>{words('none.bucket.all')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={IconCalendarCheck}
      title={words(mine ? 'none.mine' : 'none.team')}
      text={words('none.mine.text')}
    />
  );
}

function useColumns(): Column<Placed<DeadlineRow>>[] {
  const words = useWords(deadlineWords);
  const format = useFormat();
  return [
    { key: 'left', head: words('left'), width: '150px', cell: (row) => <TimeLeft deadline={row} /> },
    {
      key: 'day',
      head: words('day'),
      width: '170px',
      wideOnly: true,
      cell: ({ at }) => <time dateTime={at}>{format.dateTime(at)}</time>,
    },
    {
      key: 'clock',
      head: words('clock'),
      cell: (row) => (
        <>
          {row.clockName}
          {row.urgency === 'RED' && <strong className={styles['red']}> {words('urgency.RED')}</strong>}
          <span className={styles['narrow']}>
            <NumberLink row={row} /> · <time dateTime={row.at}>{format.shortDateTime(row.at)}</time> ·{' '}
            {row.ownerName ?? words('nobody')}
          </span>
        </>
      ),
    },
    { key: 'number', head: words('number'), width: '130px', wideOnly: true, cell: (row) => <NumberLink row={row} /> },
    {
      key: 'service',
      head: words('service'),
      width: '100px',
      wideOnly: true,
      cell: ({ service }) => serviceName(service),
    },
    {
      key: 'owner',
      head: words('owner'),
      width: '160px',
      wideOnly: true,
      cell: ({ ownerName, team }) => (
        <>
          {ownerName ?? <Faint>{words('nobody')}</Faint>} {team && <Faint>{team}</Faint>}
        </>
      ),
    },
  ];
}

function NumberLink({ row: { path, subjectLabel } }: { row: DeadlineRow }) {
  return path ? <Link to={path}>{subjectLabel}</Link> : subjectLabel;
}
