import type { ReactNode } from 'react';
import type { Icon } from '../contract/index.ts';
import { classNames } from '../theme/index.ts';
import type { Tone } from './tone.ts';
import styles from './page.module.css';

/** A state in one word with its colour; the word alone tells it as well. */
export function StateBadge({
  tone = 'neutral',
  icon: Picture,
  children,
}: {
  tone?: Tone;
  icon?: Icon;
  children: ReactNode;
}) {
  return (
    <span className={classNames(styles['badge'], styles[tone])}>
      {Picture ? <Picture size={12} stroke={2} aria-hidden /> : <span className={styles['dot']} aria-hidden />}
      {children}
    </span>
  );
}
