/** Why lines are cancelled: the marketplace did, the customer asked, there is no stock, or it was a mistake. */
export const CANCEL_REASONS = ['CHANNEL', 'CUSTOMER', 'SOLD_OUT', 'MISTAKE'] as const;

/** Why lines are cancelled. */
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** Reasons why lines are not cancelled. */
export type CancellationCode =
  | 'ALREADY_SHIPPED'
  | 'STOCK_BELOW_ZERO'
  | 'COMPENSATION_EXCEEDS_PAID'
  | 'LINE_UNKNOWN'
  | 'NO_LINES'
  | 'TOO_MANY_LINES';
