import type { Retention } from '@madang/subgraph-kit';

/** A consultation is kept as long as the record of a complaint. */
export const counsellingRetention: Retention = {
  rule: 'COMPLAINT',
  subject: 'COUNSELLING',
  table: 'counselling_record',
  since: 'kept.counselled_at',
  finished: 'true',
};
