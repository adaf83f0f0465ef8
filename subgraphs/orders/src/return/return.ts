/** What a return is for: the money back, or other goods. */
export const RETURN_KINDS = ['RETURN', 'SAME_ITEM_EXCHANGE', 'OTHER_ITEM_EXCHANGE'] as const;

/** What a return is for. */
export type ReturnKind = (typeof RETURN_KINDS)[number];

/** States of a return or exchange; PENDING is one that nobody has processed yet, as an exchange for other goods is at first. */
export const RETURN_STATES = [
  'PENDING',
  'REQUESTED',
  'PICKUP_BOOKED',
  'IN_TRANSIT',
  'ARRIVED',
  'CONFIRMED',
  'REFUNDED',
  'EXCHANGED',
  'CANCELLED',
] as const;

/** State of a return or exchange. */
export type ReturnState = (typeof RETURN_STATES)[number];

/** Roles in one return: who asks for it, who has the goods, who carries them, and where a claim was made. */
export const RETURN_ROLES = ['DESK', 'WAREHOUSE', 'COURIER', 'MARKETPLACE'] as const;

/** Role in one return. */
export type ReturnRole = (typeof RETURN_ROLES)[number];

/** Where a return was asked for. */
export const RETURN_SOURCES = ['DESK', 'CHANNEL', 'AGREEMENT'] as const;

/** Where a return was asked for: at the desk, as a claim at the marketplace, or by an agreement in a dispute case. */
export type ReturnSource = (typeof RETURN_SOURCES)[number];

/** Reasons of a return, those of the marketplaces. */
export const RETURN_REASONS = [
  'CHANGED_MIND',
  'DISSATISFIED',
  'DEFECT',
  'DAMAGED',
  'WRONG_ITEM',
  'NOT_AS_DESCRIBED',
  'DELAYED',
  'OTHER',
] as const;

/** Reason of a return. */
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** Who handles a return: the operator of the storefront, or the maker. */
export const RETURN_HANDLERS = ['STOREFRONT', 'MAKER'] as const;

/** Days in which a buyer can withdraw from a contract, from the day of receipt (전자상거래법 17조). */
export const WITHDRAWAL_DAYS = 7;

/** Pieces from which an operator may hand a return over to the maker, unless a storefront has its own number. */
export const DELEGATION_QUANTITY = 10;

/** Courier that fetches what comes back. */
export const PICKUP_COURIER = 'CJ대한통운';

/** Most letters of a note. */
export const NOTE_LENGTH = 500;

/** Job that books the pickup of a return at the courier. */
export const BOOK_PICKUP = 'book-return-pickup';

/** Job that calls the pickup of a return off. */
export const CANCEL_PICKUP = 'cancel-return-pickup';

/** What the process and its rules look at. */
export interface OrderReturn {
  readonly state: ReturnState;
  readonly kind: ReturnKind;
  /** What the buyer pays for dearer goods, in won; below 0 what they get back. */
  readonly difference: number;
  readonly differencePaidAt?: Date | null;
}

/** Why and where a return was asked for. */
interface ReturnCause {
  readonly reason: ReturnReason;
  readonly source: ReturnSource;
}

const MISTAKES: readonly ReturnReason[] = ['DEFECT', 'DAMAGED', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'DELAYED'];

/**
 * Who bears the fee of sending goods back: the seller where the goods or the delivery are at fault (전자상거래법 18조), or
 * where they agreed in a dispute case to take the goods back.
 */
export function feeBearerOf({ reason, source }: ReturnCause): 'SELLER' | 'BUYER' {
  return source === 'AGREEMENT' || MISTAKES.includes(reason) ? 'SELLER' : 'BUYER';
}
