import { Checkbox, TextInput, useFormat, useWords } from '@madang/frontend-kit';
import { LineNameCells } from '../order/index.ts';
import type { ChosenPieces } from './chosen-pieces.ts';
import type { PickupLine } from './pickup-query.ts';
import { freePieces } from './pickup-wish.ts';
import { pickupWords } from './pickup-words.ts';
import styles from './pickup.module.css';

interface ReturnItemsGridProps {
  readonly lines: readonly PickupLine[];
  readonly pieces: ChosenPieces;
  readonly onChange: (pieces: ChosenPieces) => void;
}

/** Grid of what can come back: ordered, in progress, to return (E9). */
export function ReturnItemsGrid({ lines, pieces, onChange }: ReturnItemsGridProps) {
  const words = useWords(pickupWords);
  return (
    <div className={styles['scroll']}>
      <table className={styles['grid']} aria-label={words('pickup.lines')}>
        <thead>
          <tr>
            <th scope="col">{words('pickup.select')}</th>
            <th scope="col">{words('pickup.name')}</th>
            <th scope="col">{words('pickup.option')}</th>
            <th scope="col" className={styles['end']}>
              {words('pickup.price')}
            </th>
            <th scope="col" className={styles['end']}>
              {words('pickup.amount')}
            </th>
            <th scope="col" className={styles['end']}>
              {words('pickup.ordered')}
            </th>
            <th scope="col" className={styles['end']}>
              {words('pickup.progress')}
            </th>
            <th scope="col">{words('pickup.quantity')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ItemRow
              key={line.id}
              line={line}
              typed={pieces[line.id]}
              onType={(typed) => onChange({ ...pieces, [line.id]: typed })}
              onDrop={() => onChange(without(pieces, line.id))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ItemRow(props: {
  line: PickupLine;
  typed: string | undefined;
  onType: (typed: string) => void;
  onDrop: () => void;
}) {
  const { line, typed, onType, onDrop } = props;
  const words = useWords(pickupWords);
  const format = useFormat();
  const { sku } = line.variant;
  const free = freePieces(line);
  return (
    <tr className={free === 0 ? styles['faded'] : undefined}>
      <td>
        <Checkbox
          aria-label={words('pickup.select.of', { sku })}
          checked={typed !== undefined}
          disabled={free === 0}
          onChange={({ currentTarget }) => (currentTarget.checked ? onType(String(free)) : onDrop())}
        />
      </td>
      <LineNameCells line={line} note={<WithdrawalNote line={line} />} />
      <td className={styles['end']}>{format.money(line.unitPrice)}</td>
      <td className={styles['end']}>{format.money(line.amount)}</td>
      <td className={styles['end']}>{format.number(line.quantity)}</td>
      <td className={styles['end']}>{format.number(line.returningQuantity + line.returnedQuantity)}</td>
      <td>
        <TextInput
          aria-label={words('pickup.quantity.of', { sku })}
          className={styles['count']}
          inputMode="numeric"
          disabled={free === 0}
          value={typed ?? ''}
          placeholder={String(free)}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
      </td>
    </tr>
  );
}

function WithdrawalNote({ line: { shippedAt, withdrawal } }: { line: PickupLine }) {
  const words = useWords(pickupWords);
  const { until, isOpen } = withdrawal;
  const text = !shippedAt
    ? words('pickup.unshipped')
    : until === null || until === undefined
      ? words('pickup.withdrawal.waiting')
      : words(isOpen ? 'pickup.withdrawal.open' : 'pickup.withdrawal.over', { until });
  return <span className={shippedAt && isOpen ? styles['note'] : styles['noteSoon']}>{text}</span>;
}

function without(pieces: ChosenPieces, id: string): ChosenPieces {
  return Object.fromEntries(Object.entries(pieces).filter(([key]) => key !== id));
}
