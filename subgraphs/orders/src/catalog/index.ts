export { variantById } from './catalog-reads.ts';
export type { VariantRow } from './catalog.entity.ts';
export { Variant } from './catalog.type.ts';
