import type { TrendPanel_CustomerFragment } from '../gql/graphql.ts';

type Orders = NonNullable<TrendPanel_CustomerFragment['trendOrders']>;
type Product = Orders['nodes'][number]['lines'][number]['variant']['product'];

/** An item category with its trend, as the panel shows it. */
export type ShownItem = NonNullable<Product['itemCategory']>;

/** Item categories of what was ordered, each once, newest order first. */
export function itemsOf(orders: Orders | null | undefined): ShownItem[] {
  const items = productsOf(orders).flatMap(({ itemCategory }) => (itemCategory ? [itemCategory] : []));
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function productsOf(orders: Orders | null | undefined): Product[] {
  return (orders?.nodes ?? []).flatMap(({ lines }) => lines.map(({ variant }) => variant.product));
}
