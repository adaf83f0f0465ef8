import { Link } from 'react-router';
import type { AlarmRow_AlarmFragment } from '../gql/graphql.ts';
import styles from './alarms.module.css';

/** An alarm at the edge of the screen, the moment it comes. */
export function AlarmToast({ alarm: { title, text, path } }: { alarm: AlarmRow_AlarmFragment }) {
  return (
    <Link to={path} className={styles['toast']}>
      <strong>{title}</strong>
      <span>{text}</span>
    </Link>
  );
}
