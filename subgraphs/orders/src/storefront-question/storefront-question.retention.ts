import type { Retention } from '@madang/subgraph-kit';

/** What buyers ask and how it was answered is the record of a complaint: kept three years. */
export const questionRetention: Retention = {
  rule: 'COMPLAINT',
  subject: 'STOREFRONT_QUESTION',
  table: 'storefront_question',
  since: 'kept.asked_at',
  finished: "kept.state in ('TOLD', 'REFUSED')",
  first: ['delete from outward_task where question_id = any(?::uuid[])'],
};
