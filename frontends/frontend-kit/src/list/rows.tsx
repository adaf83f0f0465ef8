import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from '../theme/index.ts';
import styles from './list.module.css';

/** Rows of a panel: what it is, then its details; a row with an address is a link. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={styles['rows']} aria-label={label}>
      {children}
    </ul>
  );
}

/** One row of a panel. */
export function RowItem(props: {
  to?: string;
  title: ReactNode;
  end?: ReactNode;
  detail?: ReactNode;
  overdue?: boolean;
  children?: ReactNode;
}) {
  const { to, title, end, detail, overdue = false, children } = props;
  const head = (
    <>
      <span className={styles['rowTitle']}>{title}</span>
      {end !== undefined && <span className={styles['rowEnd']}>{end}</span>}
      {detail !== undefined && <span className={styles['rowDetail']}>{detail}</span>}
    </>
  );
  return (
    <li className={classNames(overdue && styles['overdueRow'])}>
      {to === undefined ? (
        <div className={styles['rowHead']}>{head}</div>
      ) : (
        <Link to={to} className={classNames(styles['rowHead'], styles['rowLink'])}>
          {head}
        </Link>
      )}
      {children}
    </li>
  );
}
