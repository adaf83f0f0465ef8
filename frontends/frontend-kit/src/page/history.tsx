import type { ReactNode } from 'react';
import { Moment } from './moments.tsx';
import styles from './page.module.css';

/** One thing that happened. */
export interface HistoryItem {
  readonly id: string;
  readonly at: string;
  readonly what: ReactNode;
  readonly by?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** What happened, newest first, with who and when. */
export function History({ items }: { items: readonly HistoryItem[] }) {
  const newestFirst = items.toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <ol className={styles['history']}>
      {newestFirst.map(({ id, at, what, by, note }) => (
        <li key={id}>
          <div className={styles['historyLine']}>
            <span className={styles['what']}>{what}</span>
            {by && <span className={styles['faint']}>{by}</span>}
            <span className={styles['when']}>
              <Moment at={at} short />
            </span>
          </div>
          {note && <p className={styles['note']}>{note}</p>}
        </li>
      ))}
    </ol>
  );
}
