import { demoStyles, demoVariants, type DemoVariant } from './catalogue.ts';
import { demoId } from './demo-id.ts';

/** Connection of a storefront of the demo system to a marketplace. */
export interface DemoConnection {
  readonly id: string;
  readonly storefront: string;
  readonly connector: 'CAFE24' | 'NAVER';
  readonly account: string;
  readonly name: string;
}

/** Malls at Cafe24 of all three storefronts, and the SmartStore of the own one. */
export const demoConnections: readonly DemoConnection[] = (
  [
    ['PNR001', 'CAFE24', 'najalran', '나잘란 자사몰 (Cafe24)'],
    ['PNR002', 'CAFE24', 'borasae', '보라새지 자사몰 (Cafe24)'],
    ['PNR003', 'CAFE24', 'undercoco', '언더코코 자사몰 (Cafe24)'],
    ['PNR001', 'NAVER', 'najalran-smart', '나잘란 스마트스토어'],
  ] as const
).map(([storefront, connector, account, name]) => ({
  id: demoId('row', `connection:${account}`),
  storefront,
  connector,
  account,
  name,
}));

/** How a variant is listed at a marketplace: the number of its product, and its own. */
export function listingOf(
  { sku, style }: DemoVariant,
  connector: DemoConnection['connector'],
): { readonly product: string; readonly variant: string } {
  const place = demoVariants.findIndex((variant) => variant.sku === sku);
  const product = String((connector === 'CAFE24' ? 100 : 5000) + demoStyles.indexOf(style));
  const variant =
    connector === 'CAFE24'
      ? `P${product.padStart(7, '0')}${String(place).padStart(4, '0')}`
      : `${product}${String(place).padStart(3, '0')}`;
  return { product, variant };
}
