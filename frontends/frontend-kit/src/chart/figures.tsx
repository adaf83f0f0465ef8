import { classNames } from '../theme/index.ts';
import styles from './chart.module.css';

/** Row of figures. */
interface FigureRow {
  readonly key: string;
  /** What the row is about, then its figures. */
  readonly cells: readonly string[];
}

/** Figures of a chart as a table, for whoever reads rather than looks. */
export function Figures(props: { label: string; heads: readonly string[]; rows: readonly FigureRow[] }) {
  const { label, heads, rows } = props;
  return (
    // A long table scrolls by itself, also by the keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['figures']} tabIndex={0} role="region" aria-label={label}>
      <table aria-label={label}>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={head} scope="col" className={classNames(place > 0 && styles['end'])}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, place) => (
                <td key={heads[place + 1]} className={styles['end']}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
