/** Kinds of marketplace that a storefront is connected to, each with its connector. */
export const CONNECTORS = ['CAFE24', 'NAVER'] as const;
