export { storefrontWords } from './storefront-words.ts';
