import { useFormat, useWords } from '@madang/frontend-kit';
import type { ApiUsageQuery } from '../gql/graphql.ts';
import { accountsWords } from '../words.ts';
import styles from './usage-bars.module.css';

type Day = ApiUsageQuery['apiUsage'][number];

/** Requests a day as bars, those that were refused in red on top; the table below says the same in figures. */
export function UsageBars({ days }: { days: readonly Day[] }) {
  const words = useWords(accountsWords);
  const { number, date } = useFormat();
  const highest = Math.max(...days.map(({ requests, refused }) => requests + refused), 1);
  const high = (count: number): string => `${(count / highest) * 100}%`;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const summary = `${words('usage.days')}: ${number(days.reduce((sum, { requests }) => sum + requests, 0))}`;
  return (
    <div className={styles['chart']}>
      <div className={styles['bars']} role="img" aria-label={summary}>
        {days.map(({ day, requests, refused }) => (
          <div key={day} className={styles['bar']} title={`${day} · ${number(requests)}`}>
            <span className={styles['refused']} style={{ height: high(refused) }} />
            <span className={styles['asked']} style={{ height: high(requests) }} />
          </div>
        ))}
      </div>
      <div className={styles['axis']}>
        <span>{date(first.day)}</span>
        <span>{number(highest)}</span>
        <span>{date(last.day)}</span>
      </div>
    </div>
  );
}
