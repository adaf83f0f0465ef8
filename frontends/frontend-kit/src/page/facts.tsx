import type { ReactNode } from 'react';
import { classNames } from '../theme/index.ts';
import styles from './page.module.css';

/** One named fact; nothing is shown for a fact that is not known. */
export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
  readonly wide?: boolean;
}

/** Facts of a thing as terms and values in a grid that adapts to its width. */
export function Facts({ items, inline = false }: { items: readonly Fact[]; inline?: boolean }) {
  const known = items.filter(({ value }) => value !== null && value !== undefined && value !== false && value !== '');
  return (
    <dl className={classNames(styles['facts'], inline && styles['inline'])}>
      {known.map(({ term, value, wide }) => (
        <div key={term} className={classNames(wide && styles['wide'])}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
