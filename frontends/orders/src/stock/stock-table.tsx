import {
  classNames,
  Faint,
  More,
  SkeletonLines,
  StateBadge,
  useFormat,
  useWords,
  type MoreProps,
} from '@madang/frontend-kit';
import type { ShownLevel } from './stock-queries.ts';
import { stockWords } from './stock-words.ts';
import styles from './stock.module.css';

interface StockTableProps {
  /** Absent while they have not arrived. */
  readonly levels: readonly ShownLevel[] | undefined;
  readonly current: string;
  readonly onOpen: (variantId: string) => void;
  readonly more: MoreProps;
}

const FIGURES = ['onHand', 'collected', 'allocated', 'sellable'] as const;

/** Items with their figures; an item opens its ledger beside the list. */
export function StockTable({ levels, current, onOpen, more }: StockTableProps) {
  const words = useWords(stockWords);
  if (!levels) return <SkeletonLines lines={8} />;
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={words('list')}>
        <thead>
          <tr>
            <th scope="col">{words('sku')}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col" className={styles['figure']}>
                {words(figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <LevelRow key={level.id} level={level} isCurrent={level.id === current} onOpen={() => onOpen(level.id)} />
          ))}
        </tbody>
      </table>
      <More {...more} />
    </div>
  );
}

function LevelRow({ level, isCurrent, onOpen }: { level: ShownLevel; isCurrent: boolean; onOpen: () => void }) {
  const words = useWords(stockWords);
  const { number } = useFormat();
  return (
    <tr className={classNames(isCurrent && styles['current'])}>
      <td>
        <button type="button" className={styles['open']} onClick={onOpen}>
          {level.variant.sku}
        </button>
        <Faint>{level.variant.product?.name}</Faint>
      </td>
      {FIGURES.map((figure) => (
        <td key={figure} className={styles['figure']}>
          {figure === 'sellable' && level.sellable === 0 ? (
            <StateBadge tone="soon">{words('soldOut')}</StateBadge>
          ) : (
            number(level[figure])
          )}
        </td>
      ))}
    </tr>
  );
}
