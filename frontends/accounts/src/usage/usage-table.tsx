import { useFormat, useWords } from '@madang/frontend-kit';
import type { ApiUsageQuery } from '../gql/graphql.ts';
import { accountsWords } from '../words.ts';
import styles from './usage-table.module.css';

type Day = ApiUsageQuery['apiUsage'][number];

const COLUMNS = ['requests', 'points', 'refused', 'errors'] as const;

/** Usage in figures, the newest day first, with the sum of all. */
export function UsageTable({ days }: { days: readonly Day[] }) {
  const words = useWords(accountsWords);
  const { number, date } = useFormat();
  return (
    <table className={styles['table']} aria-label={words('usage.title')}>
      <thead>
        <tr>
          <th scope="col">{words('usage.day')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words(`usage.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map((day) => (
          <tr key={day.day}>
            <td>{date(`${day.day}T00:00:00+09:00`)}</td>
            {COLUMNS.map((column) => (
              <td key={column}>{number(day[column])}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words('usage.total')}</th>
          {COLUMNS.map((column) => (
            <td key={column}>{number(days.reduce((sum, day) => sum + day[column], 0))}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
