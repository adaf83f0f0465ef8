import { classNames, useWords } from '@madang/frontend-kit';
import type { OrderDeskColumn } from '../gql/graphql.ts';
import { COLUMN_WIDTHS } from './desk-columns.tsx';
import { deskWords } from './desk-words.ts';
import styles from './desk-grid.module.css';

/** Heads of the grid; they stay where they are while the rows go by. */
export function DeskHeads({ columns, width }: { columns: readonly OrderDeskColumn[]; width: number }) {
  const words = useWords(deskWords);
  return (
    <div role="row" aria-rowindex={1} className={styles['heads']} style={{ minWidth: width }}>
      <div role="columnheader" className={styles['choice']} title={words('select.order')}>
        {words('select.order.short')}
      </div>
      <div role="columnheader" className={styles['choice']} title={words('select.line')}>
        {words('select.line.short')}
      </div>
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          className={classNames(styles['cell'], styles['head'])}
          style={{ width: COLUMN_WIDTHS[column] }}
        >
          {words(`column.${column}`)}
        </div>
      ))}
    </div>
  );
}
