import { kitWords } from '../kit-words.ts';
import { useWords } from '../words/index.ts';
import styles from './page.module.css';

/** One bar: what it stands for and how high it is. */
export interface SparkValue {
  readonly label: string;
  readonly value: number;
}

/** Small bars of a series with the last one marked; read aloud as one sentence. */
export function Sparkbars({ values, height = 36 }: { values: readonly SparkValue[]; height?: number }) {
  const words = useWords(kitWords);
  const first = values[0];
  const last = values.at(-1);
  if (!first || !last) return null;
  const counts = values.map(({ value }) => value);
  const high = Math.max(...counts, 1);
  const summary = words('trend.summary', {
    from: first.label,
    to: last.label,
    low: Math.min(...counts),
    high,
    last: last.value,
  });
  return (
    <div className={styles['spark']} style={{ height }} role="img" aria-label={summary}>
      {values.map(({ label, value }) => (
        <span key={label} title={`${label} · ${value}`} style={{ height: `${Math.max((value / high) * 100, 3)}%` }} />
      ))}
    </div>
  );
}
