import type { Retention } from '@madang/subgraph-kit';

/** What was settled is kept as the record of a contract is: it may be all that is left of an order. */
export const quarantineRetention: Retention = {
  rule: 'CONTRACT',
  subject: 'QUARANTINED_ORDER',
  table: 'quarantined_order',
  since: 'kept.settled_at',
  finished: "kept.state <> 'WAITING'",
};
