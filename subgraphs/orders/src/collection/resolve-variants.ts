import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChannelLine } from '../connector/index.ts';
import type { CollectedFrom, ReadOrder } from './collected-from.ts';

/** Variants by how a marketplace names them. */
export interface KnownVariants {
  of(line: ChannelLine): string | null;
  /** Product of a variant. */
  productOf(variantId: string): string | undefined;
}

interface Found {
  readonly external: string | null;
  readonly sku: string;
  readonly id: string;
  readonly productId: string;
}

/** Finds the variants of all lines in one statement: as it is listed at the connection, else by our own sku. */
export async function resolveVariants(
  tx: EntityManager,
  from: CollectedFrom,
  read: readonly ReadOrder[],
): Promise<KnownVariants> {
  const lines = read.flatMap(({ order }) => order.lines);
  const externals = [...new Set(lines.flatMap(({ externalVariant }) => externalVariant ?? []))];
  const skus = [...new Set(lines.flatMap(({ sku }) => sku ?? []))];
  const rows = await tx.execute<Found[]>(
    `select listing.external_variant as external, variant.sku, variant.id, variant.product_id as "productId"
     from variant left join channel_listing as listing
       on listing.variant_id = variant.id and listing.connection_id = ?
     where variant.id in (
       select id from variant where sku in (select json_array_elements_text(?::json))
       union all
       select variant_id from channel_listing where connection_id = ?
         and external_variant in (select json_array_elements_text(?::json)))`,
    [from.id, JSON.stringify(skus), from.id, JSON.stringify(externals)],
  );
  const byExternal = new Map(rows.map((row) => [row.external, row.id]));
  const bySku = new Map(rows.map((row) => [row.sku, row.id]));
  const products = new Map(rows.map((row) => [row.id, row.productId]));
  return {
    of({ externalVariant, sku }) {
      const listed = externalVariant === null ? undefined : byExternal.get(externalVariant);
      return listed ?? (sku === null ? null : (bySku.get(sku) ?? null));
    },
    productOf: (variantId) => products.get(variantId),
  };
}
