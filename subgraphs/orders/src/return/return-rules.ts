import type { Rule } from '@madang/subgraph-kit/process';
import type { OrderReturn } from './return.ts';

/** Goods are exchanged for other goods. */
export const isExchange: Rule<OrderReturn, 'NOT_AN_EXCHANGE'> = {
  code: 'NOT_AN_EXCHANGE',
  holds: ({ kind }) => kind !== 'RETURN',
};

/** What other goods cost more was paid. */
export const differenceIsPaid: Rule<OrderReturn, 'DIFFERENCE_DUE'> = {
  code: 'DIFFERENCE_DUE',
  holds: ({ difference, differencePaidAt }) => difference <= 0 || Boolean(differencePaidAt),
};

/** The buyer still has to pay for dearer goods. */
export const owesDifference: Rule<OrderReturn, 'NO_DIFFERENCE_DUE'> = {
  code: 'NO_DIFFERENCE_DUE',
  holds: ({ difference, differencePaidAt }) => difference > 0 && !differencePaidAt,
};

/** Only money is given back. */
export const isReturn: Rule<OrderReturn, 'NOTHING_TO_REFUND'> = {
  code: 'NOTHING_TO_REFUND',
  holds: ({ kind }) => kind === 'RETURN',
};
