import type { Retention } from '@madang/subgraph-kit';

/** A call is part of the record of a complaint: kept three years after it rang. */
export const callRetention: Retention = {
  rule: 'COMPLAINT',
  subject: 'CALL',
  table: 'call',
  since: 'kept.rang_at',
  finished: 'true',
  first: ['delete from call_event where call_id = any(?::uuid[])'],
};
