import type { ReactNode } from 'react';
import type { Icon } from '../contract/index.ts';
import { classNames } from '../theme/index.ts';
import styles from './states.module.css';

/** Says that there is nothing, why, and the one thing to do. */
export function EmptyState(props: {
  title: string;
  text?: ReactNode;
  action?: ReactNode;
  icon?: Icon;
  small?: boolean;
}) {
  const { title, text, action, icon: Picture, small = false } = props;
  return (
    <div data-inset={small || undefined} className={classNames(styles['empty'], small && styles['small'])}>
      {Picture && !small && (
        <span className={styles['picture']}>
          <Picture size={24} stroke={1.5} aria-hidden />
        </span>
      )}
      <p className={styles['title']}>{title}</p>
      {text !== undefined && <p className={styles['text']}>{text}</p>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
