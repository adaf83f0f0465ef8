import { Button, useWords } from '@madang/frontend-kit';
import { BulkActs } from '../desk-slot-parts.tsx';
import type { LineOutcome } from '../desk-slot.ts';
import { MarkActs } from '../order-mark/index.ts';
import { deskWords } from './desk-words.ts';
import type { Selection } from './selection.ts';
import styles from './order-desk.module.css';

/** Most lines of one act. */
const MOST_LINES = 500;

/** What can be done with the chosen rows; it stands over the grid while some are chosen. */
export function BulkBar(props: {
  selection: Selection;
  onClear: () => void;
  onDone: (outcomes?: readonly LineOutcome[]) => void;
}) {
  const { selection, onClear, onDone } = props;
  const words = useWords(deskWords);
  const lineIds = [...selection.lines];
  const orderIds = [...selection.orders];
  if (lineIds.length === 0) return null;
  return (
    <div className={styles['bulk']} role="toolbar" aria-label={words('selected', counts(lineIds, orderIds))}>
      <strong>{words('selected', counts(lineIds, orderIds))}</strong>
      {lineIds.length > MOST_LINES ? (
        <span role="status">{words('selected.many')}</span>
      ) : (
        <>
          <MarkActs lineIds={lineIds} orderIds={orderIds} onDone={onDone} />
          <BulkActs lineIds={lineIds} orderIds={orderIds} onDone={onDone} />
        </>
      )}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        {words('selected.none')}
      </Button>
    </div>
  );
}

function counts(lineIds: readonly string[], orderIds: readonly string[]): { lines: number; orders: number } {
  return { lines: lineIds.length, orders: orderIds.length };
}
