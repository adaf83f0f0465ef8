import type { Retention } from '@madang/subgraph-kit';

/** A collective dispute that has ended is kept as long as the record of a complaint, and its participants with it. */
export const collectiveRetention: Retention = {
  rule: 'COMPLAINT',
  subject: 'COLLECTIVE_DISPUTE',
  table: 'collective_dispute',
  since: 'kept.ended_at',
  finished: 'kept.ended_at is not null',
  first: ['delete from collective_participant where dispute_id = any(?::uuid[])'],
};
