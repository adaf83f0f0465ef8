import { Faint, Popover, useFormat, useWords } from '@madang/frontend-kit';
import { storefrontWords } from '../storefront/index.ts';
import styles from './contract-price.module.css';

interface OnRecord {
  readonly effectiveFrom: string;
  readonly recordedAt: string;
  readonly recordedByName?: string | null;
  readonly amount: { readonly amount: number; readonly currency: string };
}

/** Product with the contract prices that are on record for it. */
export interface PricedProduct {
  readonly product: { readonly name: string };
  readonly contractPrice?: Pick<OnRecord, 'effectiveFrom' | 'amount'> | null;
  readonly contractPrices: readonly OnRecord[];
}

/** Contract price of today with the next that is agreed; all that are on record open beside it. */
export function ContractPriceCell({ product }: { product: PricedProduct }) {
  const words = useWords(storefrontWords);
  const { money, date } = useFormat();
  const { contractPrice: current, contractPrices: all } = product;
  const start = current?.effectiveFrom ?? '';
  const next = all.findLast(({ effectiveFrom }) => effectiveFrom > start);
  if (all.length === 0) return <Faint>{words('contractPrice.default')}</Faint>;
  return (
    <Popover position="bottom-end" shadow="md">
      <Popover.Target>
        <button type="button" className={styles['button']} aria-label={words('contractPrice.history')}>
          {current ? money(current.amount) : words('contractPrice.default')}
          {next && (
            <span className={styles['next']}>
              {words('contractPrice.next', { date: date(next.effectiveFrom), amount: money(next.amount) })}
            </span>
          )}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <History prices={all} />
      </Popover.Dropdown>
    </Popover>
  );
}

function History({ prices }: { prices: readonly OnRecord[] }) {
  const words = useWords(storefrontWords);
  const { money, date, shortDateTime } = useFormat();
  return (
    <ul className={styles['history']} aria-label={words('contractPrice.history')}>
      {prices.map(({ effectiveFrom, recordedAt, recordedByName, amount }) => (
        <li key={`${effectiveFrom} ${recordedAt}`}>
          <span>{date(effectiveFrom)}</span>
          <strong>{money(amount)}</strong>
          <Faint>{words('contractPrice.by', { name: recordedByName ?? '–', at: shortDateTime(recordedAt) })}</Faint>
        </li>
      ))}
    </ul>
  );
}
