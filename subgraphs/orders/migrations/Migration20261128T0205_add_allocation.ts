import { migration } from '@madang/subgraph-kit';

/** Lines that nobody has looked at yet, for which stock may be set aside (E8): few, however many wait. */
export const addAllocation = migration(
  'Migration20261128T0205_add_allocation',
  `create index order_line_new_index on order_line (variant_id, order_id)
     where allocated_at is null and shipped_at is null and cancelled_at is null and awaits_return_id is null
       and not marks && '{SOLD_OUT,HOLD}'`,
  'create index stock_level_free_index on stock_level (variant_id) where on_hand > allocated and collected > allocated',
);
