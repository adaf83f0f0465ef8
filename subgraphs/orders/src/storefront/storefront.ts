/** Kinds of storefront (document 002, C1): the maker's own, and those of sellers who sell its goods. */
export const STOREFRONT_KINDS = ['OWN', 'CONSIGNED'] as const;
