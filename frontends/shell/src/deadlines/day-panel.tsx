import {
  EmptyState,
  Faint,
  Rows,
  RowItem,
  serviceName,
  SidePanel,
  useFormat,
  useWords,
  type Placed,
} from '@madang/frontend-kit';
import { deadlineWords } from './deadline-words.ts';
import { TimeLeft } from './time-left.tsx';
import type { DeadlineRow } from './use-deadlines.ts';

/** What ends on one day, beside the calendar. */
export function DayPanel(props: {
  day: string;
  deadlines: readonly Placed<DeadlineRow>[];
  holiday: string | undefined;
  onClose: () => void;
}) {
  const { day, deadlines, holiday, onClose } = props;
  const words = useWords(deadlineWords);
  const format = useFormat();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day);
  const title = isDay ? [format.date(day), holiday].filter(Boolean).join(' · ') : '';
  return (
    <SidePanel opened={isDay} onClose={onClose} title={title}>
      {deadlines.length === 0 ? (
        <EmptyState small title={words('day.none')} />
      ) : (
        <DeadlineRows deadlines={deadlines} label={title} />
      )}
    </SidePanel>
  );
}

/** Deadlines as rows that lead to what they are about. */
export function DeadlineRows({ deadlines, label }: { deadlines: readonly Placed<DeadlineRow>[]; label: string }) {
  const words = useWords(deadlineWords);
  const format = useFormat();
  return (
    <Rows label={label}>
      {deadlines.map((deadline) => (
        <RowItem
          key={deadline.id}
          {...(deadline.path ? { to: deadline.path } : {})}
          overdue={deadline.urgency === 'OVERDUE' || deadline.urgency === 'RED'}
          title={`${deadline.clockName} ${deadline.subjectLabel}`}
          end={<TimeLeft deadline={deadline} />}
          detail={
            <>
              <Faint>{serviceName(deadline.service)}</Faint>
              <time dateTime={deadline.at}>{format.shortDateTime(deadline.at)}</time>
              <span>{deadline.ownerName ?? words('nobody')}</span>
            </>
          }
        />
      ))}
    </Rows>
  );
}
