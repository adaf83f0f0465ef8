import { migration, rowPolicies } from '@madang/subgraph-kit';

const WITH_SHIPMENT = 'exists (select from shipment where id = shipment_id)';

/** Parcels as they are packed piece by piece, what went into each, and how far it has come (C6, E8). */
export const addPacking = migration(
  'Migration20261128T0210_add_packing',
  `create table packing (
    id uuid primary key,
    order_id uuid not null references sales_order,
    attempt integer not null check (attempt > 0),
    courier text,
    tracking_number text check (tracking_number ~ '^[0-9A-Z]+$'),
    begun_at timestamptz(3) not null,
    completed_at timestamptz(3),
    constraint packing_attempt_unique unique (order_id, attempt),
    check ((courier is null) = (tracking_number is null))
  )`,
  // One parcel of an order is packed at a time.
  'create unique index packing_open_unique on packing (order_id) where completed_at is null',
  'create index packing_tracking_number_index on packing (tracking_number) where tracking_number is not null',
  `create table packing_piece (
    packing_id uuid not null references packing,
    order_line_id uuid not null references order_line,
    pieces integer not null check (pieces >= 0),
    primary key (packing_id, order_line_id)
  )`,
  `create table shipment_line (
    shipment_id uuid not null references shipment,
    order_line_id uuid not null references order_line,
    quantity integer not null check (quantity > 0),
    primary key (shipment_id, order_line_id)
  )`,
  'create index shipment_line_line_index on shipment_line (order_line_id)',
  `create table parcel_tracking (
    shipment_id uuid primary key references shipment,
    stage text check (stage in
      ('ACCEPTED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'NOT_DELIVERED', 'DELIVERED')),
    stage_at timestamptz(3),
    asked_at timestamptz(3) not null,
    check ((stage is null) = (stage_at is null))
  )`,
  `create index shipment_under_way_index on shipment (requested_at, id)
     where status in ('REQUESTED', 'IN_TRANSIT') and tracking_number is not null`,
  ...rowPolicies('packing', { own: null }),
  ...rowPolicies('packing_piece', { own: null }),
  ...rowPolicies('shipment_line', { own: WITH_SHIPMENT, write: 'false', onlyAdded: true }),
  ...rowPolicies('parcel_tracking', { own: WITH_SHIPMENT, write: 'false' }),
);
