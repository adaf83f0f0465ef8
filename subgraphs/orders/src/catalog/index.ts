export { knownProducts, productById, variantById } from './catalog-reads.ts';
export type { ProductRow, VariantRow } from './catalog.entity.ts';
export { Product, Variant } from './catalog.type.ts';
