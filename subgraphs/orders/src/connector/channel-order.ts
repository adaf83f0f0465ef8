/**
 * What a marketplace's word says of a line, in our words: one for each thing that makes us act differently. The words of
 * each marketplace are put into these in one table, next to its connector.
 */
export const CHANNEL_FACTS = [
  'UNPAID',
  'PAID',
  'PREPARING',
  'ON_HOLD',
  'SHIPPED',
  'DELIVERED',
  'CONFIRMED',
  'CANCEL_REQUESTED',
  'CANCELLED',
  'RETURN_REQUESTED',
  'RETURNING',
  'RETURNED',
  'EXCHANGE_REQUESTED',
  'EXCHANGING',
  'EXCHANGED',
  'EXCHANGE_ITEM',
] as const;

/** Fact about a line at a marketplace. */
export type ChannelFact = (typeof CHANNEL_FACTS)[number];

/** How far the marketplace is with paying the buyer back. */
export const CHANNEL_REFUNDS = ['NONE', 'DUE', 'REQUESTED', 'ON_HOLD', 'PAID'] as const;

/** Progress of a refund at the marketplace; the money is the marketplace's or the operator's, never ours. */
export type ChannelRefund = (typeof CHANNEL_REFUNDS)[number];

/** What one status code of a marketplace means. */
export interface ChannelStatus {
  readonly fact: ChannelFact;
  readonly refund: ChannelRefund;
  /** Indicates whether the seller turned the buyer's claim down. */
  readonly claimRefused: boolean;
  /** Words of the marketplace for people, in Korean as they are printed there. */
  readonly label: string;
}

/** Person of an order as the marketplace tells of them. */
export interface ChannelPerson {
  readonly name: string;
  /** Digits only; none where the marketplace keeps it to itself. */
  readonly phone: string | null;
}

/** One variant within an order at a marketplace. */
export interface ChannelLine {
  /** Number of the line, unique within the order. */
  readonly externalNumber: string;
  readonly externalProduct: string | null;
  /** Variant as the marketplace lists it, as `ChannelListingRow.externalVariant` has it. */
  readonly externalVariant: string | null;
  /** Our own sku where the marketplace carries it. */
  readonly sku: string | null;
  readonly name: string | null;
  readonly quantity: number;
  /** Price of one piece, in won. */
  readonly unitPrice: number;
  /** What was paid for the line after discounts, in won. */
  readonly paidAmount: number;
  /** The marketplace's own code, kept as it came. */
  readonly channelStatus: string;
  /** What the code means; null for a code that no table knows, which changes nothing. */
  readonly status: ChannelStatus | null;
  /** Number of the claim that is open on the line, if the marketplace numbers claims. */
  readonly claimNumber: string | null;
}

/** An order as a marketplace has it, well formed. */
export interface ChannelOrder {
  /** Number at the connection, unique there. */
  readonly externalNumber: string;
  /** Marketplace behind a relay with the number that the buyer sees there; null for an order of the mall itself. */
  readonly marketplace: { readonly code: string; readonly number: string } | null;
  /** Name of the channel for people, e.g. 자사몰. */
  readonly channelName: string;
  /** The order's own code where it has one, else that of the line that is furthest back. */
  readonly channelStatus: string;
  readonly orderedAt: Date;
  /** Moment of payment; null until then, and an order without it is not collected (C5). */
  readonly paidAt: Date | null;
  readonly orderer: ChannelPerson;
  readonly recipient: ChannelPerson;
  readonly address: string | null;
  /** Five digits; null where the marketplace has none or another form. */
  readonly zipCode: string | null;
  readonly deliveryNote: string | null;
  /** What the buyer pays for delivery, in won. */
  readonly deliveryFee: number;
  readonly lines: readonly ChannelLine[];
}

/** What was read of one order: an order, or a payload that is none with the first thing that is wrong with it. */
export type ChannelReading =
  | { readonly kind: 'ORDER'; readonly order: ChannelOrder; readonly payload: unknown }
  | {
      readonly kind: 'MALFORMED';
      /** Its number if at least that can be read. */
      readonly externalNumber: string | null;
      /** Where it is wrong and how, as path and rule and never with a value, e.g. `items.0.quantity: not a whole number`. */
      readonly reason: string;
      readonly payload: unknown;
    };
