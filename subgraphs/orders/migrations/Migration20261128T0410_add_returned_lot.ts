import { migration, rowPolicies } from '@madang/subgraph-kit';

const STAFF = "(select actor_is('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'HEADQUARTERS', 'ADMIN'))";

/** Returned goods that are not fit for sale as they came: defective, or to be repaired (정품·불량품·수선품, C8). */
export const addReturnedLot = migration(
  'Migration20261128T0410_add_returned_lot',
  `create table returned_lot (
    id uuid primary key,
    return_id uuid not null references order_return,
    order_line_id uuid not null references order_line,
    variant_id uuid not null references variant,
    warehouse_code text not null references warehouse,
    disposition text not null check (disposition in ('DEFECTIVE', 'REPAIR')),
    state text not null check (state in ('KEPT', 'RESTOCKED', 'WRITTEN_OFF')),
    quantity integer not null check (quantity > 0),
    kept_at timestamptz(3) not null,
    settled_at timestamptz(3),
    settled_by_name text,
    note text check (length(note) <= 500),
    check ((state = 'KEPT') = (settled_at is null)),
    constraint returned_lot_unique unique (return_id, order_line_id, disposition)
  )`,
  'create index returned_lot_state_index on returned_lot (state, kept_at desc, id desc)',
  'create index returned_lot_kept_index on returned_lot (kept_at desc, id desc)',
  ...rowPolicies('returned_lot', {
    own: 'exists (select from order_return where id = returned_lot.return_id)',
    write: STAFF,
    wide: STAFF,
  }),
);
