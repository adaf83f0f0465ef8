import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChannelProduct } from '../connector/index.ts';

interface Row {
  readonly styleCode: string;
  readonly name: string;
  readonly price: string | null;
  readonly isOnSale: boolean;
  readonly externalProduct: string | null;
  readonly variants: ChannelProduct['variants'];
}

/** Product as a connection's marketplace is to have it, at the storefront's own price; null where it has no price at all. */
export async function productAt(
  em: EntityManager,
  connectionId: string,
  { productId, storefrontCode }: { readonly productId: string; readonly storefrontCode: string },
): Promise<ChannelProduct | null> {
  const [row] = await em.execute<Row[]>(
    `select style_code as "styleCode", name, coalesce(offer.price, list_price) as price,
       offer.withdrawn_at is null as "isOnSale",
       (
         select external_product from channel_listing as listing
         join variant on variant.id = listing.variant_id
         where listing.connection_id = ? and variant.product_id = product.id limit 1
       ) as "externalProduct",
       (
         select coalesce(json_agg(json_build_object('sku', sku, 'colour', colour, 'size', size) order by sku), '[]')
         from variant where variant.product_id = product.id
       ) as variants
     from product
     left join storefront_offer as offer on offer.product_id = product.id and offer.storefront_code = ?
     where product.id = ?`,
    [connectionId, storefrontCode, productId],
  );
  if (!row || row.price === null) return null;
  return { ...row, price: Number(row.price) };
}
