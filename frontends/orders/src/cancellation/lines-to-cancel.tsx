import { Checkbox, useFormat, useWords } from '@madang/frontend-kit';
import { LineFlags, LineNameCells } from '../order/index.ts';
import { isCancellable } from './cancellable-lines.ts';
import type { LineToCancel } from './cancellation-documents.ts';
import { cancellationWords } from './cancellation-words.ts';
import styles from './cancellation.module.css';

/** Grid of the lines of an order, of which those that can be cancelled are chosen whole. */
export function LinesToCancel(props: {
  lines: readonly LineToCancel[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const { lines, chosen, onChange } = props;
  const words = useWords(cancellationWords);
  const first = lines.find(isCancellable);
  return (
    <div className={styles['scroll']} data-field="lineIds" tabIndex={-1}>
      <table className={styles['grid']} aria-label={words('lines')}>
        <thead>
          <tr>
            <th scope="col">{words('select')}</th>
            <th scope="col">{words('name')}</th>
            <th scope="col">{words('option')}</th>
            <th scope="col">{words('flags')}</th>
            <th scope="col" className={styles['end']}>
              {words('quantity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow
              key={line.id}
              line={line}
              isFirst={line.id === first?.id}
              isChosen={chosen.includes(line.id)}
              onChoose={(isOn) => {
                const others = chosen.filter((id) => id !== line.id);
                onChange(isOn ? [...others, line.id] : others);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LineRow(props: {
  line: LineToCancel;
  isFirst: boolean;
  isChosen: boolean;
  onChoose: (isOn: boolean) => void;
}) {
  const { line, isFirst, isChosen, onChoose } = props;
  const words = useWords(cancellationWords);
  const { number } = useFormat();
  const { sku } = line.variant;
  const isOpen = isCancellable(line);
  return (
    <tr className={isOpen ? undefined : styles['faded']}>
      <td>
        <Checkbox
          aria-label={words('select.of', { sku })}
          data-autofocus={isFirst || undefined}
          checked={isChosen}
          // One that was shipped meanwhile can still be left out.
          disabled={!isOpen && !isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </td>
      <LineNameCells line={line} note={<LineNote line={line} />} />
      <td>
        <LineFlags flags={line.flags} cancelAskedAt={line.cancelAskedAt} />
      </td>
      <td className={styles['end']}>{number(line.quantity)}</td>
    </tr>
  );
}

function LineNote({ line: { cancelAskedAt, cancelledAt, shippedAt } }: { line: LineToCancel }) {
  const words = useWords(cancellationWords);
  const { shortDateTime } = useFormat();
  if (cancelledAt) return <span className={styles['note']}>{words('cancelled')}</span>;
  if (shippedAt) return <span className={styles['note']}>{words('shipped')}</span>;
  if (!cancelAskedAt) return null;
  return <span className={styles['asked']}>{words('asked', { at: shortDateTime(cancelAskedAt) })}</span>;
}
