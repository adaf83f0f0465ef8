import type { ChannelReading } from './channel-order.ts';
import type { QuestionAnswer, QuestionReading } from './channel-question.ts';

/**
 * What came of asking a marketplace. DONE also where it was done before, as a repeated act is. REFUSED is for good:
 * asking the same again helps nobody. LATER has surely done nothing and may be asked again from `retryAt` on. UNCLEAR
 * may have had its effect: ask what is there (`readStock`, `ordersByNumber`) or make the same act again, which is safe.
 */
export type ChannelAnswer<Value = null> =
  | { readonly outcome: 'DONE'; readonly value: Value }
  | {
      readonly outcome: 'REFUSED';
      readonly code: ChannelRefusalCode;
      /** The marketplace's own words on it, without personal data; for the log and the desk, not for buyers. */
      readonly detail: string | null;
    }
  | { readonly outcome: 'LATER'; readonly code: ChannelTrouble; readonly retryAt: Date }
  | { readonly outcome: 'UNCLEAR' };

/** Why a marketplace refuses for good: absent there, invalid in its eyes, in a state that forbids it, or no such act there. */
export type ChannelRefusalCode = 'UNKNOWN_THERE' | 'INVALID' | 'WRONG_STATE' | 'UNSUPPORTED';

/**
 * Why a marketplace cannot be asked now: too many calls, out of reach or broken, or its permission was lost and somebody
 * must give it anew (AUTHORIZATION_LOST; `retryAt` is then only when to look again).
 */
export type ChannelTrouble = 'LIMITED' | 'AWAY' | 'AUTHORIZATION_LOST';

/** What a marketplace can be asked for; what is false there answers UNSUPPORTED. */
export interface ChannelCapabilities {
  readonly orders: boolean;
  readonly products: boolean;
  readonly stock: boolean;
  readonly shipments: boolean;
  readonly hold: boolean;
  readonly claims: boolean;
  readonly questions: boolean;
}

/** Span of time, `to` not included. */
export interface ChannelWindow {
  readonly from: Date;
  readonly to: Date;
}

/** A variant as a marketplace lists it; the two columns of `ChannelListingRow`. */
export interface ListedVariant {
  readonly externalProduct: string;
  readonly externalVariant: string;
}

/** Quantity to offer of a listed variant. */
export interface StockWish extends ListedVariant {
  /** Pieces, 0 for sold out; the connector also shows or hides the sold-out sign. */
  readonly quantity: number;
}

/** Product to put on sale or bring up to date. */
export interface ChannelProduct {
  /** Number at the marketplace; null for one that is not listed there yet. */
  readonly externalProduct: string | null;
  /** Our own code of the style, by which a product whose answer was lost is found again. */
  readonly styleCode: string;
  readonly name: string;
  /** Price for consumers there, in won. */
  readonly price: number;
  readonly isOnSale: boolean;
  readonly variants: readonly { readonly sku: string; readonly colour: string | null; readonly size: string | null }[];
}

/** Numbers that a marketplace gave a product and its variants. */
export interface PutProduct {
  readonly externalProduct: string;
  readonly variants: readonly { readonly sku: string; readonly externalVariant: string }[];
}

/** Couriers of the house (C7). */
export type ChannelCourier = 'CJ' | 'EPOST' | 'LOTTE' | 'HANJIN';

/** Parcel that left the warehouse, to be told to the marketplace (C6). */
export interface ShipmentNote {
  /** Order there. */
  readonly externalNumber: string;
  /** Lines there that are in the parcel; all of the order where empty. */
  readonly lineNumbers: readonly string[];
  readonly courier: ChannelCourier;
  readonly trackingNumber: string;
  readonly shippedAt: Date;
}

/** Lines of an order there that an act is about. */
export interface ChannelLines {
  readonly externalNumber: string;
  readonly lineNumbers: readonly string[];
}

/** Our answer to what a buyer asked for at the marketplace. */
export interface ClaimAnswer extends ChannelLines {
  readonly kind: 'CANCEL' | 'RETURN' | 'EXCHANGE';
  /** ACCEPT takes the request in, COMPLETE tells that it is done (goods are back or the order is stopped), REFUSE turns it down. */
  readonly answer: 'ACCEPT' | 'COMPLETE' | 'REFUSE';
  /** Number of the claim there, if the marketplace numbers claims and it is known. */
  readonly claimNumber: string | null;
  /** Words for the buyer; needed to refuse. */
  readonly reason: string | null;
}

/**
 * A marketplace where a storefront sells. Every act may be made again with the same words and has one effect; `now` is
 * the present moment. Nothing is thrown for what a marketplace answers or fails to answer.
 */
export interface StorefrontConnector {
  readonly capabilities: ChannelCapabilities;
  /** Reads what the marketplace sent of one order again, as the replay of a quarantined one does; asks nobody. */
  readOrder(payload: unknown): ChannelReading;
  /**
   * Everything that changed in a window, in pages of readings; what changed twice may come twice and in any order. A page
   * that is not DONE is the last, and nothing after it was read.
   */
  changedOrders(window: ChannelWindow, now: Date): AsyncIterable<ChannelAnswer<readonly ChannelReading[]>>;
  /** Orders as they are there now; known lines are named too, because some marketplaces know an order by them alone. */
  ordersByNumber(orders: readonly ChannelLines[], now: Date): Promise<ChannelAnswer<readonly ChannelReading[]>>;
  /** Tells quantities, one answer for each wish in their order. */
  setStock(wishes: readonly StockWish[], now: Date): Promise<readonly ChannelAnswer[]>;
  /** Quantities that the marketplace has, one answer for each listing in their order. */
  readStock(listings: readonly ListedVariant[], now: Date): Promise<readonly ChannelAnswer<number>[]>;
  /** Puts a product with its variants on sale or brings it up to date. */
  putProduct(product: ChannelProduct, now: Date): Promise<ChannelAnswer<PutProduct>>;
  /** Writes tracking numbers back and sets the lines in delivery, one answer for each parcel in their order; `reference` is the parcel's number there. */
  sendShipments(
    parcels: readonly ShipmentNote[],
    now: Date,
  ): Promise<readonly ChannelAnswer<{ readonly reference: string | null }>[]>;
  /** Stops lines before shipping, or lets them go again. */
  holdOrder(lines: ChannelLines, isHeld: boolean, now: Date): Promise<ChannelAnswer>;
  /** Answers what a buyer asked for. */
  answerClaim(claim: ClaimAnswer, now: Date): Promise<ChannelAnswer>;
  /** Reads what the marketplace sent of one question again; asks nobody. */
  readQuestion(payload: unknown): QuestionReading;
  /** Questions that were asked in a window, as they stand now; pages as of `changedOrders`. */
  questionsAsked(window: ChannelWindow, now: Date): AsyncIterable<ChannelAnswer<readonly QuestionReading[]>>;
  /**
   * Answers a question. What is answered there is looked at first, so that an answer is there once however often it is told;
   * WRONG_STATE where somebody answered otherwise before.
   */
  answerQuestion(answer: QuestionAnswer, now: Date): Promise<ChannelAnswer>;
}
