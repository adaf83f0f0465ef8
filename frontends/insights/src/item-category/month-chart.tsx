import { useFormat, useWords } from '@madang/frontend-kit';
import type { CSSProperties } from 'react';
import { insightWords } from '../words.ts';
import { trendBars, type Counted } from './trend-bars.ts';
import styles from './item-category.module.css';

const HEIGHT = 160;

/** Months as bars with their numbers; lying bars at phone width. */
export function MonthChart({ item }: { item: Counted }) {
  const words = useWords(insightWords);
  const format = useFormat();
  const bars = trendBars(item, words('item.lately'), new Date());
  const high = Math.max(...bars.map(({ value }) => value), 1);
  return (
    <ol className={styles['chart']} aria-label={words('item.trend.title')}>
      {bars.map(({ label, value }) => (
        <li key={label} className={styles['month']}>
          <span>{format.number(value)}</span>
          <i aria-hidden style={shareOf(value / high)} />
          <small>{label}</small>
        </li>
      ))}
    </ol>
  );
}

function shareOf(share: number): CSSProperties & Record<'--share', string> {
  return { height: Math.max(share * HEIGHT, 2), '--share': `${Math.max(share * 60, 1)}%` };
}
