/** What a term of an agreement asks of orders (J4). */
export const TERM_KINDS = [
  'REFUND',
  'CONTRACT_CANCELLED',
  'SAME_ITEM_EXCHANGE',
  'OTHER_ITEM_EXCHANGE',
  'REDELIVERY',
] as const;

/** States of a term: being carried out, carried out, or not to be carried out, which an officer sees to. */
export const TERM_STATES = ['BEGUN', 'DONE', 'REFUSED'] as const;

/** Reasons that are told here why a term is not carried out, or an award not paid. */
export type AgreementCode =
  | 'AWARD_UNKNOWN'
  | 'AWARD_NOT_DUE'
  | 'CANCELLED_ONLY_WHOLE'
  | 'REPLACEMENT_CANCELLED'
  | 'RETURN_CALLED_OFF';
