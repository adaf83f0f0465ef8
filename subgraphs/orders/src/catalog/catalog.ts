/** Most variants of one product: more is a slip of the hand. */
export const MOST_VARIANTS = 200;

/** Reasons of its own why the catalog cannot be changed. */
export type CatalogOwnCode =
  | 'STYLE_CODE_MALFORMED'
  | 'STYLE_CODE_TAKEN'
  | 'PRODUCT_NAME_INVALID'
  | 'ITEM_CATEGORY_MALFORMED'
  | 'VARIANTS_MISSING'
  | 'VARIANTS_TOO_MANY'
  | 'VARIANT_CODE_MALFORMED'
  | 'VARIANT_TWICE'
  | 'SKU_TAKEN'
  | 'PRODUCT_CHANGED';
