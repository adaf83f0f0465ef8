import { classNames, useLanguage, useWords, type Placed } from '@madang/frontend-kit';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { DayCell } from './day-cell.tsx';
import { deadlineWords } from './deadline-words.ts';
import { dayAfter, dayInMonth, dayOfSeoul, monthAfter, monthOf, weekdayOf } from './seoul-days.ts';
import type { DeadlineRow } from './use-deadlines.ts';
import styles from './calendar.module.css';

/** What a month shows. */
interface Month {
  readonly month: string;
  readonly weeks: readonly (readonly string[])[];
  readonly days: ReadonlyMap<string, readonly Placed<DeadlineRow>[]>;
  readonly holidays: ReadonlyMap<string, string>;
  readonly onMove: (month: string) => void;
  readonly onOpen: (day: string) => void;
}

/** A month as a grid: one tab stop, arrows move between days and over the month's edges, Enter opens the day. */
export function MonthGrid({ month, weeks, days, holidays, onMove, onOpen }: Month) {
  const words = useWords(deadlineWords);
  const today = dayOfSeoul(new Date());
  const { stop, onKeyDown, grid } = useDayKeys(month, today, onMove);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a calendar is a grid of days with one tab stop
    <table ref={grid} role="grid" aria-label={words('month.label', { month })} className={styles['grid']}>
      <thead>
        <tr>
          <WeekdayHeads week={weeks[0] ?? []} />
        </tr>
      </thead>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the days' buttons have the focus; arrows are an extra */}
      <tbody onKeyDown={onKeyDown}>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                deadlines={days.get(day) ?? []}
                holiday={holidays.get(day)}
                isOutside={monthOf(day) !== month}
                isToday={day === today}
                isStop={day === stop}
                onOpen={onOpen}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WeekdayHeads({ week }: { week: readonly string[] }) {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return week.map((day) => (
    <th
      key={day}
      scope="col"
      className={classNames(weekdayOf(day) === 0 && styles['free'], weekdayOf(day) === SATURDAY && styles['saturday'])}
    >
      {format.format(new Date(day))}
    </th>
  ));
}

type Move = (day: string) => string;

const WEEK = 7;
const SATURDAY = 6;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: (day) => dayAfter(day, -1),
  ArrowRight: (day) => dayAfter(day, 1),
  ArrowUp: (day) => dayAfter(day, -WEEK),
  ArrowDown: (day) => dayAfter(day, WEEK),
  Home: (day) => dayAfter(day, -weekdayOf(day)),
  End: (day) => dayAfter(day, WEEK - 1 - weekdayOf(day)),
  PageUp: (day) => dayInMonth(day, monthAfter(monthOf(day), -1)),
  PageDown: (day) => dayInMonth(day, monthAfter(monthOf(day), 1)),
};

/** Which day the keys are at; a move beyond the month turns the page and takes the focus along. */
function useDayKeys(month: string, today: string, onMove: (month: string) => void) {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(monthOf(today) === month ? today : `${month}-01`);
  const moved = useRef(false);
  const stop = monthOf(at) === month ? at : `${month}-01`;
  useEffect(() => {
    // The page of the month turns a moment after the key.
    if (!moved.current || monthOf(at) !== month) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus();
  }, [at, month]);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const from = event.target instanceof HTMLElement ? (event.target.dataset['day'] ?? stop) : stop;
    const next = move(from);
    moved.current = true;
    setAt(next);
    if (monthOf(next) !== month) onMove(monthOf(next));
  };
  return { stop, onKeyDown, grid };
}
