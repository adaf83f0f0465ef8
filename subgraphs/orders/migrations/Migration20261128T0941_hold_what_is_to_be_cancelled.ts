import { migration } from '@madang/subgraph-kit';

/**
 * A line whose cancellation was asked for at the marketplace is on hold until that is decided; whoever held it besides keeps
 * it on hold when the buyer takes it back.
 */
export const holdWhatIsToBeCancelled = migration(
  'Migration20261128T0941_hold_what_is_to_be_cancelled',
  `alter table order_line
     add column cancel_asked_at timestamptz(3),
     add column is_held_besides boolean not null default 'false',
     add check (cancel_asked_at is null or marks @> array['HOLD']),
     add check (cancel_asked_at is not null or not is_held_besides)`,
);
