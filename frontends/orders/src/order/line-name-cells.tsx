import { Faint, Num } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import styles from './line-name-cells.module.css';

/** Line of an order, as far as it is named in a grid. */
interface NamedLine {
  readonly number: string;
  readonly variant: {
    readonly sku: string;
    readonly colour: string | null;
    readonly size: string | null;
    readonly product: { readonly name: string };
  };
}

/** Two cells that say which goods a line is: what they are called with the line's number and a note, and in which colour and size. */
export function LineNameCells({ line, note }: { line: NamedLine; note: ReactNode }) {
  const { sku, colour, size, product } = line.variant;
  return (
    <>
      <td>
        <span className={styles['name']}>{product.name}</span>
        <Faint>
          <Num>{line.number}</Num>
        </Faint>
        {note}
      </td>
      <td className={styles['option']}>
        {[colour, size].filter(Boolean).join(' / ')}
        <br />
        <Faint>{sku}</Faint>
      </td>
    </>
  );
}
