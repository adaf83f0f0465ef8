import { Button, ProblemArea, useWords, type UrlState } from '@madang/frontend-kit';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { AsOf, reasonIfAllAway, SliceNotices, useNarrow } from '../work/index.ts';
import { Agenda } from './agenda.tsx';
import { DayPanel } from './day-panel.tsx';
import { DeadlineFilterBar } from './deadline-filter.tsx';
import { deadlineWords } from './deadline-words.ts';
import { MonthGrid } from './month-grid.tsx';
import { byDay, dayOfSeoul, isMonth, monthAfter, monthOf, weeksOf } from './seoul-days.ts';
import { useDeadlinesBetween } from './use-deadlines.ts';
import { useHolidays } from './use-holidays.ts';
import styles from './calendar.module.css';

/** Address of the calendar: whose, which month, which day is opened. */
export type CalendarState = UrlState<{ team: boolean; bucket: string; view: string; month: string; day: string }>;

/** Deadlines of all slices in a month of Seoul, with its holidays; a list of its days at phone width. */
export function CalendarView(props: { state: CalendarState; onChange: (patch: Partial<CalendarState>) => void }) {
  const { state, onChange } = props;
  const month = isMonth(state.month) ? state.month : monthOf(dayOfSeoul(new Date()));
  const weeks = weeksOf(month);
  const narrow = useNarrow();
  const list = useDeadlinesBetween(!state.team, weeks[0]?.[0] ?? '', weeks.at(-1)?.at(-1) ?? '');
  const holidays = useHolidays(weeks);
  const days = byDay(list.rows, ({ at }) => dayOfSeoul(at));
  const problem = reasonIfAllAway(list);
  const move = (to: string) => onChange({ month: to });
  const open = (day: string) => onChange({ day });
  return (
    <>
      <DeadlineFilterBar state={state} counts={null} onChange={onChange}>
        <AsOf asOf={list.asOf} busy={list.isBusy} onRefresh={() => list.retry()} />
      </DeadlineFilterBar>
      <section className={styles['calendar']}>
        <MonthHead month={month} onMove={move} />
        <SliceNotices list={list} />
        {holidays.away && <HolidaysAway />}
        {problem !== undefined && <ProblemArea error={problem} onRetry={() => list.retry()} />}
        {problem === undefined && narrow && (
          <Agenda month={month} days={days} holidays={holidays.names} busy={list.isBusy} />
        )}
        {problem === undefined && !narrow && (
          <MonthGrid month={month} weeks={weeks} days={days} holidays={holidays.names} onMove={move} onOpen={open} />
        )}
      </section>
      <DayPanel
        day={state.day}
        deadlines={days.get(state.day) ?? []}
        holiday={holidays.names.get(state.day)}
        onClose={() => onChange({ day: '' })}
      />
    </>
  );
}

function MonthHead({ month, onMove }: { month: string; onMove: (month: string) => void }) {
  const words = useWords(deadlineWords);
  return (
    <header className={styles['head']}>
      <Button
        variant="default"
        px={8}
        aria-label={words('month.previous')}
        title={words('month.previous')}
        onClick={() => onMove(monthAfter(month, -1))}
      >
        <IconChevronLeft size={16} aria-hidden />
      </Button>
      <h2 aria-live="polite">{month}</h2>
      <Button
        variant="default"
        px={8}
        aria-label={words('month.next')}
        title={words('month.next')}
        onClick={() => onMove(monthAfter(month, 1))}
      >
        <IconChevronRight size={16} aria-hidden />
      </Button>
      <Button variant="subtle" onClick={() => onMove(monthOf(dayOfSeoul(new Date())))}>
        {words('month.today')}
      </Button>
      <span className={styles['keys']}>{words('month.keys')}</span>
    </header>
  );
}

function HolidaysAway() {
  const words = useWords(deadlineWords);
  return (
    <p role="status" className={styles['notice']}>
      {words('month.holidays.away')}
    </p>
  );
}
