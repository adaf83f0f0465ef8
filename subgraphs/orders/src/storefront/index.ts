export { storefrontPayload } from './storefront-acts.type.ts';
export { storefrontByCode, storefrontById } from './storefront-reads.ts';
export { mayReadTerms } from './storefront.access.ts';
export { StorefrontRow } from './storefront.entity.ts';
export { Storefront } from './storefront.type.ts';
