/** What is put to both sides: what the officer recommends (합의권고), what they agree on (합의서), what the committee decides (조정결정). */
export const OFFER_KINDS = ['RECOMMENDATION', 'AGREEMENT', 'DECISION'] as const;

/** What is put to both sides. */
export type OfferKind = (typeof OFFER_KINDS)[number];

/** What a side owes the other by a settlement (합의 내용). */
export const TERM_KINDS = [
  'REFUND',
  'CONTRACT_CANCELLED',
  'SAME_ITEM_EXCHANGE',
  'OTHER_ITEM_EXCHANGE',
  'REDELIVERY',
  'REPAIR',
  'APOLOGY',
  'OTHER',
] as const;

/** What a side owes the other by a settlement. */
export type TermKind = (typeof TERM_KINDS)[number];

/** States of a term: proposed until what it stands in is signed or accepted, and owed from then on. */
export const TERM_STATES = ['PROPOSED', 'OPEN', 'BEGUN', 'REPORTED', 'REFUSED', 'DONE'] as const;

/** State of a term. */
export type TermState = (typeof TERM_STATES)[number];

/** Kinds that the slice of the orders carries out by itself once an agreement is signed, if they name an order line (J4). */
const OF_ORDERS: readonly TermKind[] = [
  'REFUND',
  'CONTRACT_CANCELLED',
  'SAME_ITEM_EXCHANGE',
  'OTHER_ITEM_EXCHANGE',
  'REDELIVERY',
];

/** A term as it is written down. */
export interface TermDetails {
  readonly kind: TermKind;
  readonly orderLineId?: string | null;
  /** In won. */
  readonly amount?: number | null;
  readonly quantity?: number | null;
  /** Article that an order line is exchanged for. */
  readonly variantId?: string | null;
  /** What is owed in words, where the kind does not say it. */
  readonly note?: string | null;
}

/** Indicates whether the slice of the orders carries a term out. */
export function isOfOrders({ kind, orderLineId }: Pick<TermDetails, 'kind' | 'orderLineId'>): boolean {
  return Boolean(orderLineId) && OF_ORDERS.includes(kind);
}
