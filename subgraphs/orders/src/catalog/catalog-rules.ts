import { idsAmong, refuse, type Refusal } from '@madang/subgraph-kit';
import { priceFlaw, type PriceCode } from '../contract-price/index.ts';
import { codeOf, skuOf, type VariantWish } from './catalog-codes.ts';
import { MOST_VARIANTS, type CatalogOwnCode } from './catalog.ts';

const NAME_LENGTH = 200;
// Without dashes, so that a sku can be made of them in one way only.
const STYLE_CODE = /^[A-Z0-9]{3,20}$/;
const PART_CODE = /^[A-Z0-9]{1,8}$/;

/** Reasons why the catalog cannot be changed. */
export type CatalogCode = CatalogOwnCode | PriceCode | 'PRODUCT_UNKNOWN' | 'VARIANT_UNKNOWN';

/** What a product is called and costs, in whole won. */
export interface ProductTerms {
  readonly name: string;
  readonly listPrice: number;
  readonly wholesalePrice: number;
}

/** Indicates whether something can be an identifier at all. */
export function isId(id: string): boolean {
  return idsAmong([id]).length > 0;
}

/** Why a style code cannot be one; null where it can. */
export function styleCodeFlaw(styleCode: string): Refusal<CatalogCode> | null {
  return STYLE_CODE.test(codeOf(styleCode)) ? null : refuse('STYLE_CODE_MALFORMED', ['input', 'styleCode']);
}

/** Why a product cannot be called so or cost that; null where it can. */
export function termsFlaw({ name, listPrice, wholesalePrice }: ProductTerms): Refusal<CatalogCode> | null {
  const { length } = name.trim();
  if (length === 0 || length > NAME_LENGTH) return refuse('PRODUCT_NAME_INVALID', ['input', 'name']);
  return priceFlaw(listPrice, ['input', 'listPrice']) ?? priceFlaw(wholesalePrice, ['input', 'wholesalePrice']);
}

/** Why variants cannot be added together; null where they can. */
export function variantsFlaw(variants: readonly VariantWish[]): Refusal<CatalogCode> | null {
  if (variants.length === 0) return refuse('VARIANTS_MISSING', ['input', 'variants']);
  if (variants.length > MOST_VARIANTS) return refuse('VARIANTS_TOO_MANY', ['input', 'variants']);
  const seen = new Set<string>();
  for (const [index, wish] of variants.entries()) {
    const field = ['input', 'variants', String(index)];
    for (const part of ['colour', 'size'] as const) {
      if (!PART_CODE.test(codeOf(wish[part]))) return refuse('VARIANT_CODE_MALFORMED', [...field, part]);
    }
    const key = skuOf('', wish);
    if (seen.has(key)) return refuse('VARIANT_TWICE', field);
    seen.add(key);
  }
  return null;
}
