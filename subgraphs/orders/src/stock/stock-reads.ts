import { batchOne, idIn, literally, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableVariants, VariantRow } from '../catalog/index.ts';
import { readableEntries, readableLevels } from './stock.access.ts';
import { StockEntryRow, StockLevelRow } from './stock.entity.ts';
import { MAIN_WAREHOUSE } from './stock.ts';

/** What to look for in the warehouse. */
export interface StockQuestion {
  readonly search?: string | null;
  readonly filter?: StockFilter | null;
}

/** Parts of the warehouse: all of it, what nobody can buy now, and what is set aside. */
export const STOCK_FILTERS = ['ALL', 'SOLD_OUT', 'ALLOCATED'] as const;

/** Part of the warehouse. */
export type StockFilter = (typeof STOCK_FILTERS)[number];

/** Level of a variant; null for one that was never in the warehouse. */
export const levelOfVariant = batchOne(
  ({ em, actor }, ids) =>
    em.find(StockLevelRow, {
      $and: [readableLevels(actor), { variantId: { $in: [...ids] }, warehouseCode: MAIN_WAREHOUSE }],
    }),
  (level) => level.variantId,
);

/** Variants with their stock, by sku. */
export async function stockLevels(
  { em, actor }: Context,
  question: StockQuestion,
  args: PageArgs,
): Promise<Page<VariantRow>> {
  const search = question.search?.trim() ?? '';
  const where: FilterQuery<VariantRow> = {
    $and: [
      readableVariants(actor),
      search === '' ? {} : await matching(em, search),
      await standing(em, question.filter ?? 'ALL'),
    ],
  };
  return page(em, VariantRow, where, [{ sku: 'asc' }, { id: 'asc' }], args);
}

/** Changes of the stock of a variant, newest first. */
export function stockEntries({ em, actor }: Context, variantId: string, args: PageArgs): Promise<Page<StockEntryRow>> {
  const where = { $and: [readableEntries(actor), { variantId }] };
  return page(em, StockEntryRow, where, [{ recordedAt: 'desc' }, { id: 'desc' }], args);
}

/** Variants whose sku or style begins so, or whose product is called so. */
async function matching(em: Context['em'], text: string): Promise<FilterQuery<VariantRow>> {
  const code = `${literally(text.toUpperCase())}%`;
  return idIn(
    em,
    `select id from variant where sku like ?
     union select variant.id from product join variant on product_id = product.id
       where style_code like ? or product.name like ?`,
    [code, code, `%${literally(text)}%`],
  );
}

async function standing(em: Context['em'], filter: StockFilter): Promise<FilterQuery<VariantRow>> {
  if (filter === 'ALL') return {};
  const sql = {
    SOLD_OUT: `select variant.id from variant left join stock_level on variant_id = variant.id and warehouse_code = ?
      where coalesce(sellable, 0) = 0 and discontinued_at is null`,
    ALLOCATED: 'select variant_id from stock_level where warehouse_code = ? and allocated > 0',
  };
  return idIn(em, sql[filter], [MAIN_WAREHOUSE]);
}
