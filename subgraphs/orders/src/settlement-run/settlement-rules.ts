import type { Rule } from '@madang/subgraph-kit';
import type { SettlementFacts } from './settlement-run.ts';

/** There is a sum to be paid. */
export const somethingDue: Rule<SettlementFacts, 'NOTHING_DUE'> = {
  code: 'NOTHING_DUE',
  holds: ({ total }) => total > 0,
};

/** There is nothing to be paid; what is below 0 goes into the next settlement. */
export const nothingDue: Rule<SettlementFacts, 'SOMETHING_DUE'> = {
  code: 'SOMETHING_DUE',
  holds: ({ total }) => total <= 0,
};
