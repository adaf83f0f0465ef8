import { useWords } from '@madang/frontend-kit';
import { redressStyles } from '../redress-parts/index.ts';
import { HEADS, useFigureWords, type CaseFigures } from './figures-of.ts';
import { statisticsWords } from './statistics-words.ts';
import styles from './statistics.module.css';

/** Figures of all cases of the period. */
export function TotalsCard({ totals }: { totals: CaseFigures }) {
  const words = useWords(statisticsWords);
  const { written } = useFigureWords();
  return (
    <section aria-labelledby="totals" className={redressStyles['card']}>
      <h2 id="totals">{words('totals')}</h2>
      <dl className={styles['totals']}>
        {HEADS.map((head) => (
          <div key={head} data-head={head}>
            <dt>{words(head)}</dt>
            <dd>{written(totals, head)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
