import { migration } from '@madang/subgraph-kit';

/** Orders with their lines and parcels, and an index for each way to look for them (document 002, E8). */
export const addOrder = migration(
  'Migration20261121T0200_add_order',
  // "order" is a word of SQL.
  `create table sales_order (
    id uuid primary key,
    number text not null constraint sales_order_number_unique unique,
    storefront_code text not null references storefront (code),
    channel_name text not null,
    channel_status text not null,
    erp_status text not null check (erp_status in
      ('RECEIVED', 'ALLOCATED', 'SHIPPED', 'DELIVERED', 'RETURN_REQUESTED', 'RETURNED', 'CANCELLED')),
    customer_id uuid,
    orderer_name text not null,
    orderer_phone text check (orderer_phone ~ '^[0-9]+$'),
    recipient_name text not null,
    recipient_phone text check (recipient_phone ~ '^[0-9]+$'),
    is_bulk boolean not null default false,
    ordered_at timestamptz(3) not null,
    paid_at timestamptz(3),
    collected_at timestamptz(3)
  )`,
  'create index sales_order_newest_index on sales_order (ordered_at desc, id desc)',
  'create index sales_order_storefront_index on sales_order (storefront_code, ordered_at desc, id desc)',
  'create index sales_order_customer_index on sales_order (customer_id, ordered_at desc, id desc) where customer_id is not null',
  'create index sales_order_number_prefix_index on sales_order (number text_pattern_ops)',
  'create index sales_order_orderer_phone_index on sales_order (orderer_phone) where orderer_phone is not null',
  'create index sales_order_recipient_phone_index on sales_order (recipient_phone) where recipient_phone is not null',
  'create index sales_order_orderer_name_index on sales_order (orderer_name text_pattern_ops)',
  'create index sales_order_recipient_name_index on sales_order (recipient_name text_pattern_ops)',
  'create index sales_order_bulk_index on sales_order (ordered_at desc, id desc) where is_bulk',
  `create index sales_order_new_index on sales_order (ordered_at desc, id desc)
    where erp_status = 'RECEIVED' and collected_at is not null`,
  // ALLOCATED is no mark of its own: a line is allocated from allocated_at until shipped_at.
  `create table order_line (
    id uuid primary key,
    number text not null constraint order_line_number_unique unique,
    order_id uuid not null references sales_order,
    variant_id uuid not null references variant,
    quantity integer not null check (quantity > 0),
    unit_price bigint not null check (unit_price between 0 and 9007199254740991),
    marks text[] not null default '{}' check (marks <@ array['SOLD_OUT', 'FLAGGED', 'PRIORITY', 'HOLD']),
    allocated_at timestamptz(3),
    shipped_at timestamptz(3)
  )`,
  'create index order_line_order_index on order_line (order_id, number)',
  'create index order_line_variant_index on order_line (variant_id)',
  "create index order_line_marks_index on order_line using gin (marks) where marks <> '{}'",
  `create table shipment (
    id uuid primary key,
    order_id uuid not null references sales_order,
    kind text not null check (kind in ('OUTBOUND', 'RETURN')),
    status text not null check (status in ('REQUESTED', 'IN_TRANSIT', 'DELIVERED', 'CANCELLED')),
    courier text,
    tracking_number text check (tracking_number ~ '^[0-9A-Z]+$'),
    requested_at timestamptz(3) not null,
    shipped_at timestamptz(3),
    delivered_at timestamptz(3)
  )`,
  'create index shipment_order_index on shipment (order_id, requested_at, id)',
  'create index shipment_tracking_number_index on shipment (tracking_number) where tracking_number is not null',
);
