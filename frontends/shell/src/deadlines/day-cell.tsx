import { classNames, useFormat, useWords, VisuallyHidden, type Placed } from '@madang/frontend-kit';
import { bucketOf } from './buckets.ts';
import { deadlineWords } from './deadline-words.ts';
import { weekdayOf } from './seoul-days.ts';
import type { DeadlineRow } from './use-deadlines.ts';
import styles from './calendar.module.css';

/** Deadlines that a day has room for. */
const ROOM = 3;
const SATURDAY = 6;

/** One day of the calendar: its number, its holiday, up to three deadlines; the whole of it opens the day. */
export function DayCell(props: {
  day: string;
  deadlines: readonly Placed<DeadlineRow>[];
  holiday: string | undefined;
  isOutside: boolean;
  isToday: boolean;
  isStop: boolean;
  onOpen: (day: string) => void;
}) {
  const { day, deadlines, holiday, isOutside, isToday, isStop, onOpen } = props;
  const words = useWords(deadlineWords);
  const format = useFormat();
  const isSaturday = weekdayOf(day) === SATURDAY;
  const isFree = weekdayOf(day) === 0 || holiday !== undefined;
  return (
    <td
      className={classNames(
        isOutside && styles['outside'],
        isSaturday && styles['saturday'],
        isFree && styles['free'],
        isToday && styles['today'],
      )}
      aria-current={isToday ? 'date' : undefined}
    >
      <button type="button" data-day={day} tabIndex={isStop ? 0 : -1} onClick={() => onOpen(day)}>
        <span className={styles['dayHead']}>
          <VisuallyHidden>{format.date(day)}</VisuallyHidden>
          <span className={styles['number']} aria-hidden>
            {Number(day.slice(8))}
          </span>
          {holiday !== undefined && <span className={styles['holiday']}>{holiday}</span>}
        </span>
        {deadlines.length > 0 && <VisuallyHidden>{words('month.count', { count: deadlines.length })}</VisuallyHidden>}
        {deadlines.slice(0, ROOM).map((deadline) => (
          <CellLine key={deadline.id} deadline={deadline} />
        ))}
        {deadlines.length > ROOM && (
          <span className={styles['moreLine']}>{words('month.more', { count: deadlines.length - ROOM })}</span>
        )}
      </button>
    </td>
  );
}

function CellLine({ deadline }: { deadline: DeadlineRow }) {
  const words = useWords(deadlineWords);
  const bucket = bucketOf(deadline, new Date());
  const isRed = bucket === 'overdue' || deadline.urgency === 'RED';
  const isSoon = bucket === 'today' || bucket === 'soon';
  const said = bucket === 'overdue' || bucket === 'paused' ? words(`bucket.${bucket}`) : null;
  return (
    <span className={classNames(styles['line'], isRed && styles['red'], !isRed && isSoon && styles['soon'])}>
      {said && <strong>{said} </strong>}
      {deadline.subjectLabel} {deadline.clockName}
    </span>
  );
}
