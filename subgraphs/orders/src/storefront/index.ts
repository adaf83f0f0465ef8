export { storefrontByCode } from './storefront-reads.ts';
export type { StorefrontRow } from './storefront.entity.ts';
export { Storefront } from './storefront.type.ts';
