import { classNames, Faint, Panel, useFormat, useWords } from '@madang/frontend-kit';
import { pickupWords } from './pickup-words.ts';
import type { ShownReturn } from './return-query.ts';
import { returnWords } from './return-words.ts';
import styles from './pickup.module.css';

/** What comes back with what the inspection found, and what goes out instead. */
export function ReturnLines({ row }: { row: ShownReturn }) {
  const words = useWords(returnWords);
  const pickup = useWords(pickupWords);
  const format = useFormat();
  return (
    <>
      <Panel title={words('page.lines')} count={row.lines.length} flush>
        <div className={styles['scroll']}>
          <table className={classNames(styles['grid'], styles['flush'])} aria-label={words('page.lines')}>
            <thead>
              <tr>
                <th scope="col">{pickup('pickup.name')}</th>
                {(['announced', 'resell', 'defective', 'repair', 'refund'] as const).map((key) => (
                  <th key={key} scope="col" className={styles['end']}>
                    {words(`inspect.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {row.lines.map((line) => (
                <tr key={line.id}>
                  <td>
                    <span className={styles['name']}>{line.orderLine.variant.product.name}</span>
                    <Faint>{line.orderLine.variant.sku}</Faint>
                  </td>
                  <td className={styles['end']}>{format.number(line.quantity)}</td>
                  <td className={styles['end']}>{format.number(line.resellQuantity)}</td>
                  <td className={styles['end']}>{format.number(line.defectiveQuantity)}</td>
                  <td className={styles['end']}>{format.number(line.repairQuantity)}</td>
                  <td className={styles['end']}>{format.money(line.refund)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      {row.replacements.length > 0 && (
        <Panel title={words('page.replacements')} count={row.replacements.length} flush>
          <div className={styles['scroll']}>
            <table className={classNames(styles['grid'], styles['flush'])} aria-label={words('page.replacements')}>
              <tbody>
                {row.replacements.map(({ id, variant, quantity, unitPrice }) => (
                  <tr key={id}>
                    <td>→ {variant.sku}</td>
                    <td className={styles['end']}>{format.number(quantity)}</td>
                    <td className={styles['end']}>{format.money(unitPrice)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Panel>
      )}
    </>
  );
}
