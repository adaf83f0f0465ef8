import { classNames, holdsRole, useSession, useWords, VisuallyHidden, type Icon } from '@madang/frontend-kit';
import { IconBell, IconCalendarDue, IconGavel, IconRubberStamp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { AlarmBell, useAlarms } from '../alarms/index.ts';
import { WORK_ROLES, workWords } from '../work/index.ts';
import { badgeOf } from './badge.ts';
import { useWorkCounts } from './work-counts.tsx';
import styles from './my-work.module.css';

/** Below the slices in the rail, or in the top bar of a phone: deadlines, approvals and alarms with their counters. */
export function WorkPlaces({ narrow }: { narrow: boolean }) {
  const words = useWords(workWords);
  const { person } = useSession();
  return (
    <div
      role="group"
      aria-label={words('rail.label')}
      className={classNames(styles['places'], narrow && styles['top'])}
    >
      {holdsRole(person, ['PARTNER']) && (
        <Place
          to="/my-cases"
          icon={IconGavel}
          label={words('rail.cases')}
          spoken={words('rail.cases.text')}
          count={0}
        />
      )}
      {holdsRole(person, WORK_ROLES) && (
        <>
          <DeadlinePlace />
          <ApprovalPlace />
        </>
      )}
      <BellPlace narrow={narrow} />
    </div>
  );
}

function DeadlinePlace() {
  const words = useWords(workWords);
  const { overdue = 0, today = 0 } = useWorkCounts().deadlines ?? {};
  return (
    <Place
      to="/deadlines"
      icon={IconCalendarDue}
      label={words('rail.deadlines')}
      spoken={words('rail.deadlines.count', { overdue, today })}
      count={overdue + today}
      isRed={overdue > 0}
    />
  );
}

function ApprovalPlace() {
  const words = useWords(workWords);
  const count = useWorkCounts().approvals?.waitingForMe ?? 0;
  return (
    <Place
      to="/approvals"
      icon={IconRubberStamp}
      label={words('rail.approvals')}
      spoken={words('rail.approvals.count', { count })}
      count={count}
    />
  );
}

function Place(props: { to: string; icon: Icon; label: string; spoken: string; count: number; isRed?: boolean }) {
  const { to, icon: Picture, label, spoken, count, isRed = false } = props;
  return (
    <NavLink
      to={to}
      title={`${label}, ${spoken}`}
      className={({ isActive }) => classNames(styles['place'], isActive && styles['here'])}
    >
      <Counted count={count} isRed={isRed}>
        <Picture size={20} stroke={1.6} aria-hidden />
      </Counted>
      <Label text={label} spoken={spoken} />
    </NavLink>
  );
}

function BellPlace({ narrow }: { narrow: boolean }) {
  const words = useWords(workWords);
  const { unread } = useAlarms();
  return (
    <AlarmBell className={styles['place']} narrow={narrow}>
      <Counted count={unread} isRed={false}>
        <IconBell size={20} stroke={1.6} aria-hidden />
      </Counted>
      <Label text={words('rail.alarms')} spoken={words('rail.alarms.count', { count: unread })} />
    </AlarmBell>
  );
}

/** Name of a place, which is read aloud with its number and left out of sight on a phone. */
function Label({ text, spoken }: { text: string; spoken: string }) {
  return (
    <>
      <span className={styles['label']} aria-hidden>
        {text}
      </span>
      <VisuallyHidden>{`${text}, ${spoken}`}</VisuallyHidden>
    </>
  );
}

function Counted({ count, isRed, children }: { count: number; isRed: boolean; children: ReactNode }) {
  const badge = badgeOf(count);
  return (
    <span className={styles['counted']}>
      {children}
      {badge !== '' && (
        <span className={classNames(styles['badge'], isRed && styles['red'])} aria-hidden>
          {badge}
        </span>
      )}
    </span>
  );
}
