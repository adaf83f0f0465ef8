import { classNames, holdsRole, useSession, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { WORK_ROLES, workWords } from '../work/index.ts';
import { useWorkCounts } from './work-counts.tsx';
import styles from './my-work.module.css';

/** Where the day begins: what is overdue, what ends today, what waits for a decision. */
export function TodayStrip() {
  const words = useWords(workWords);
  const { person } = useSession();
  const { deadlines, approvals } = useWorkCounts();
  if (!holdsRole(person, WORK_ROLES) || !deadlines) return null;
  const { overdue, today, soon } = deadlines;
  return (
    <nav aria-label={words('today.title')} className={styles['strip']}>
      <Number to="/deadlines?bucket=overdue" label={words('today.overdue')} count={overdue} tone="danger" />
      <Number to="/deadlines?bucket=today" label={words('today.today')} count={today} tone="soon" />
      <Number to="/deadlines?bucket=soon" label={words('today.soon')} count={soon} />
      {approvals && <Number to="/approvals" label={words('today.approvals')} count={approvals.waitingForMe} />}
    </nav>
  );
}

function Number(props: { to: string; label: string; count: number; tone?: 'danger' | 'soon' }) {
  const { to, label, count, tone } = props;
  return (
    <Link to={to} className={classNames(count > 0 && tone && styles[tone])}>
      <strong>{count}</strong> {label}
    </Link>
  );
}
