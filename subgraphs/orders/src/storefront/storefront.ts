/** Kinds of storefront (document 002, C1): the maker's own, and those of sellers who sell its goods. */
export const STOREFRONT_KINDS = ['OWN', 'CONSIGNED'] as const;

/** Reasons why the terms of a storefront cannot be changed. */
export type StorefrontCode =
  | 'STOREFRONT_UNKNOWN'
  | 'STOREFRONT_NAME_MISSING'
  | 'STOREFRONT_TEXT_TOO_LONG'
  | 'DOMAIN_MALFORMED'
  | 'RATIO_OUT_OF_RANGE'
  | 'RATIO_OF_OWN_STOREFRONT';
