import { ShareBar, useFormat, useWords } from '@madang/frontend-kit';
import { useId } from 'react';
import { redressStyles } from '../redress-parts/index.ts';
import type { Statistics } from './figures-of.ts';
import { statisticsWords } from './statistics-words.ts';
import styles from './statistics.module.css';

type Value = Statistics['breakdowns'][number]['values'][number];

/** Cases by one thing, as bars with their numbers written at them. */
export function BreakdownCard({ title, values, total }: { title: string; values: Value[]; total: number | null }) {
  const words = useWords(statisticsWords);
  const { number, share } = useFormat();
  const id = useId();
  const high = Math.max(...values.map(({ figures }) => figures.opened ?? 0), 1);
  const told = (opened: number) => {
    const count = number(opened);
    return total ? words('share', { count, share: share(opened / total) }) : words('cases', { count });
  };
  return (
    <section aria-labelledby={id} className={redressStyles['card']}>
      <h2 id={id}>{title}</h2>
      {values.length === 0 ? (
        <p className={redressStyles['quiet']}>{words('none')}</p>
      ) : (
        <ul className={styles['bars']} aria-labelledby={id}>
          {values.map(({ value, label, figures }) => (
            <li key={value}>
              <span>{label}</span>
              <span>{told(figures.opened ?? 0)}</span>
              <ShareBar share={(figures.opened ?? 0) / high} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
