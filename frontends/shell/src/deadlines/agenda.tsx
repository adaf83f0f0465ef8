import { classNames, EmptyState, SkeletonLines, useFormat, useWords, type Placed } from '@madang/frontend-kit';
import { IconCalendarCheck } from '@tabler/icons-react';
import { DeadlineRows } from './day-panel.tsx';
import { deadlineWords } from './deadline-words.ts';
import { monthOf, weekdayOf } from './seoul-days.ts';
import type { DeadlineRow } from './use-deadlines.ts';
import styles from './calendar.module.css';

/** A month as the list of its days on which something ends or that are holidays, for a phone. */
export function Agenda(props: {
  month: string;
  days: ReadonlyMap<string, readonly Placed<DeadlineRow>[]>;
  holidays: ReadonlyMap<string, string>;
  busy: boolean;
}) {
  const { month, days, holidays, busy } = props;
  const words = useWords(deadlineWords);
  const format = useFormat();
  const shown = [...new Set([...days.keys(), ...holidays.keys()])].filter((day) => monthOf(day) === month).toSorted();
  if (shown.length === 0 && busy) return <SkeletonLines lines={6} />;
  const isEmpty = !shown.some((day) => days.has(day));
  return (
    <>
      {isEmpty && !busy && <EmptyState icon={IconCalendarCheck} title={words('month.none')} />}
      {shown.map((day) => (
        <section key={day} className={styles['agendaDay']}>
          <h3 className={classNames((weekdayOf(day) === 0 || holidays.has(day)) && styles['free'])}>
            {[format.date(day), holidays.get(day)].filter(Boolean).join(' · ')}
          </h3>
          <DeadlineRows deadlines={days.get(day) ?? []} label={format.date(day)} />
        </section>
      ))}
    </>
  );
}
