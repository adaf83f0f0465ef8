export { knownProducts, productById, variantById } from './catalog-reads.ts';
export { VariantRow, type ProductRow } from './catalog.entity.ts';
export { Product, Variant } from './catalog.type.ts';
export { readableVariants } from './catalog.access.ts';
