import {
  ActionIcon,
  Button,
  Faint,
  TextInput,
  useFormat,
  useHotKey,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { IconTrash } from '@tabler/icons-react';
import { ChoicePicker } from './choice-picker.tsx';
import type { ReplacementRow } from './pickup-wish.ts';
import { pickupWords } from './pickup-words.ts';
import styles from './pickup.module.css';

interface ReplacementGridProps {
  readonly rows: readonly ReplacementRow[];
  /** Its key is silent while the preview lies over the form. */
  readonly isShown: boolean;
  readonly onChange: (rows: readonly ReplacementRow[]) => void;
}

let serial = 0;

/** A row of the grid in which nothing is chosen yet. */
export function emptyRow(): ReplacementRow {
  serial += 1;
  const texts = { variantId: '', sku: '', name: '', colour: '', size: '', price: '' };
  return { key: serial, ...texts, sellable: null, quantity: '1' };
}

/** Grid of what goes out instead: style, colour, size, price, quantity; the arrow adds a row (E9). */
export function ReplacementGrid({ rows, isShown, onChange }: ReplacementGridProps) {
  const words = useWords(pickupWords);
  const add = () => onChange([...rows, emptyRow()]);
  useHotKey('mod+ArrowDown', add, { label: words('replacement.add'), enabled: isShown });
  return (
    <section aria-label={words('replacement.title')}>
      <h3 className={styles['head']}>{words('replacement.title')}</h3>
      <div className={styles['scroll']}>
        <table className={styles['grid']} aria-label={words('replacement.title')}>
          <thead>
            <tr>
              <th scope="col">{words('replacement.search')}</th>
              <th scope="col">{words('replacement.style')}</th>
              <th scope="col">{words('replacement.colour')}</th>
              <th scope="col">{words('replacement.size')}</th>
              <th scope="col">{words('replacement.price')}</th>
              <th scope="col">{words('replacement.quantity')}</th>
              <th scope="col" className={styles['end']}>
                {words('replacement.amount')}
              </th>
              <th scope="col" aria-label={words('replacement.acts')} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <ReplacementItem
                key={row.key}
                row={row}
                place={index + 1}
                onChange={(next) => onChange(rows.map((each) => (each.key === row.key ? next : each)))}
                onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Button variant="subtle" size="compact-sm" onClick={add}>
        {words('replacement.add')}
      </Button>
    </section>
  );
}

function ReplacementItem(props: {
  row: ReplacementRow;
  place: number;
  onChange: (row: ReplacementRow) => void;
  onRemove: () => void;
}) {
  const { row, place, onChange, onRemove } = props;
  const words = useWords(pickupWords);
  const format = useFormat();
  const amount = (wholeNumber(row.price) ?? 0) * (wholeNumber(row.quantity) ?? 0);
  return (
    <tr>
      <td>
        <ChoicePicker row={row} place={place} onChange={onChange} />
      </td>
      <td>
        {row.name}
        {row.sellable !== null && (
          <>
            <br />
            <Faint>{words('replacement.stock', { count: format.number(row.sellable) })}</Faint>
          </>
        )}
      </td>
      <td>{row.colour}</td>
      <td>{row.size}</td>
      <td>
        <TextInput
          aria-label={words('replacement.price.of', { row: place })}
          className={styles['money']}
          inputMode="numeric"
          value={row.price}
          onChange={({ currentTarget }) => onChange({ ...row, price: currentTarget.value })}
        />
      </td>
      <td>
        <TextInput
          aria-label={words('replacement.quantity.of', { row: place })}
          className={styles['count']}
          inputMode="numeric"
          value={row.quantity}
          onChange={({ currentTarget }) => onChange({ ...row, quantity: currentTarget.value })}
        />
      </td>
      <td className={styles['end']}>{format.money({ amount, currency: 'KRW' })}</td>
      <td>
        <ActionIcon variant="subtle" aria-label={words('replacement.remove', { row: place })} onClick={onRemove}>
          <IconTrash size={14} />
        </ActionIcon>
      </td>
    </tr>
  );
}
