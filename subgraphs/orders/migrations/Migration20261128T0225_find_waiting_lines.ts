import { migration } from '@madang/subgraph-kit';

/** Lines that wait and are not known to be sold out: however many are sold out, the allocation looks at none of them in vain. */
export const findWaitingLines = migration(
  'Migration20261128T0225_find_waiting_lines',
  `create index order_line_open_index on order_line (variant_id, order_id)
     where allocated_at is null and shipped_at is null and cancelled_at is null and not marks @> '{SOLD_OUT}'`,
);
