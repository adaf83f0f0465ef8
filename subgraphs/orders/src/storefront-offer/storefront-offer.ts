import type { PriceCode, ProductChoiceCode } from '../contract-price/index.ts';

/** Which products of the catalog are asked for. */
export type OfferChoice = 'ALL' | 'OFFERED' | 'NOT_OFFERED';

/** Reasons why an offer cannot be made or changed. */
export type OfferCode = PriceCode | ProductChoiceCode | 'OFFER_MISSING';
