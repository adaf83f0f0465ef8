export { StorefrontSelect } from './storefront-select.tsx';
export { storefrontWords } from './storefront-words.ts';
export { useStorefronts } from './use-storefronts.ts';
