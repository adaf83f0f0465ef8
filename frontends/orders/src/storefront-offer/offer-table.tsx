import {
  Checkbox,
  Faint,
  More,
  StateBadge,
  useFormat,
  useWords,
  VisuallyHidden,
  type MoreProps,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { ContractPriceCell } from '../contract-price/index.ts';
import { storefrontWords } from '../storefront/index.ts';
import type { OfferedProduct } from './offered-product.ts';
import { PriceDialog } from './price-dialog.tsx';
import styles from './offers.module.css';

interface OfferTableProps {
  readonly products: readonly OfferedProduct[];
  readonly storefrontId: string;
  readonly isConsigned: boolean;
  readonly maySell: boolean;
  readonly chosen: readonly OfferedProduct[];
  readonly onChoose: (chosen: readonly OfferedProduct[]) => void;
  readonly more: MoreProps;
  readonly onPriced: () => void;
}

/** Products of the maker with what a storefront makes of each; rows are chosen for acts above the table. */
export function OfferTable(props: OfferTableProps) {
  const { products, storefrontId, isConsigned, maySell, chosen, onChoose, more, onPriced } = props;
  const words = useWords(storefrontWords);
  const [pricing, setPricing] = useState<OfferedProduct | null>(null);
  const ids = new Set(chosen.map(({ id }) => id));
  const toggle = (product: OfferedProduct) =>
    onChoose(ids.has(product.id) ? chosen.filter(({ id }) => id !== product.id) : [...chosen, product]);
  return (
    <>
      <table className={styles['table']} aria-label={words('products')}>
        <thead>
          <tr>
            {maySell && (
              <th scope="col">
                <VisuallyHidden>{words('choice.label')}</VisuallyHidden>
              </th>
            )}
            <th scope="col">{words('product')}</th>
            <th scope="col">{words('state')}</th>
            <th scope="col" className={styles['figure']}>
              {words('offerable')}
            </th>
            <th scope="col" className={styles['figure']}>
              {words('listPrice')}
            </th>
            <th scope="col" className={styles['figure']}>
              {words('ownPrice')}
            </th>
            {isConsigned && (
              <th scope="col" className={styles['figure']}>
                {words('contractPrice')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <tr key={product.id}>
              {maySell && (
                <td className={styles['tick']}>
                  <Checkbox
                    size="xs"
                    aria-label={words('products.select', { name: product.product.styleCode })}
                    checked={ids.has(product.id)}
                    onChange={() => toggle(product)}
                  />
                </td>
              )}
              <Cells product={product} onPrice={maySell ? () => setPricing(product) : null} />
              {isConsigned && (
                <td data-term={words('contractPrice')}>
                  <ContractPriceCell product={product} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <More {...more} />
      <PriceDialog storefrontId={storefrontId} product={pricing} onClose={() => setPricing(null)} onDone={onPriced} />
    </>
  );
}

function Cells({ product, onPrice }: { product: OfferedProduct; onPrice: (() => void) | null }) {
  const words = useWords(storefrontWords);
  const { money, number } = useFormat();
  const { isOffered, offerableQuantity, listPrice, price } = product;
  const { styleCode, name } = product.product;
  const shown = price ? money(price) : <Faint>{words('ownPrice.list')}</Faint>;
  return (
    <>
      <td>
        <span className={styles['name']}>{name}</span>
        <Faint>{styleCode}</Faint>
      </td>
      <td>
        <StateBadge tone={isOffered ? 'done' : 'neutral'}>
          {words(isOffered ? 'choice.OFFERED' : 'choice.NOT_OFFERED')}
        </StateBadge>
      </td>
      <td data-term={words('offerable')}>{isOffered ? number(offerableQuantity) : '–'}</td>
      <td data-term={words('listPrice')}>{listPrice ? money(listPrice) : '–'}</td>
      <td data-term={words('ownPrice')}>
        {isOffered && onPrice ? (
          <button
            type="button"
            className={styles['price']}
            aria-label={words('ownPrice.edit', { name })}
            onClick={onPrice}
          >
            {shown}
          </button>
        ) : isOffered ? (
          shown
        ) : (
          '–'
        )}
      </td>
    </>
  );
}
