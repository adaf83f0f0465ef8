import { migration, rowPolicies } from '@madang/subgraph-kit';

const SELLS = "(select actor_is('OPERATOR'))";

/** Warehouses, the stock in them and every change of it with its cause; prices of the maker (document 002, C4, C7). */
export const addStock = migration(
  'Migration20261128T0100_add_stock',
  `alter table product add column list_price bigint check (list_price between 0 and 9007199254740991),
     add column wholesale_price bigint check (wholesale_price between 0 and 9007199254740991)`,
  // A variant that is no longer made stays, because orders name it.
  'alter table variant add column discontinued_at timestamptz(3)',
  `create table warehouse (
    code text primary key,
    name text not null
  )`,
  "insert into warehouse (code, name) values ('01', 'POCHEON W/H')",
  // What was collected and not shipped may exceed what is there: then lines are sold out, and nothing is for sale.
  `create table stock_level (
    variant_id uuid not null references variant,
    warehouse_code text not null references warehouse,
    on_hand integer not null check (on_hand >= 0),
    collected integer not null check (collected >= 0),
    allocated integer not null check (allocated >= 0),
    sellable integer not null generated always as (greatest(on_hand - collected, 0)) stored,
    changed_at timestamptz(3) not null,
    primary key (variant_id, warehouse_code),
    check (allocated <= on_hand),
    check (allocated <= collected)
  )`,
  'create index stock_level_changed_index on stock_level (changed_at, variant_id)',
  `create table stock_entry (
    id uuid primary key,
    variant_id uuid not null references variant,
    warehouse_code text not null references warehouse,
    cause text not null check (cause in
      ('RECEIPT', 'COLLECTION', 'CANCELLATION', 'ALLOCATION', 'RELEASE', 'SHIPMENT', 'RETURN', 'REPAIR', 'COUNT')),
    on_hand integer not null,
    collected integer not null,
    allocated integer not null,
    subject_type text,
    subject_id uuid,
    subject_label text,
    actor_name text,
    note text check (length(note) <= 500),
    recorded_at timestamptz(3) not null,
    check (on_hand <> 0 or collected <> 0 or allocated <> 0),
    check ((subject_type is null) = (subject_id is null))
  )`,
  'create index stock_entry_variant_index on stock_entry (variant_id, recorded_at desc, id desc)',
  'create index stock_entry_subject_index on stock_entry (subject_id) where subject_id is not null',
  ...rowPolicies('warehouse', { own: SELLS, write: 'false' }),
  ...rowPolicies('stock_level', { own: SELLS, write: 'false' }),
  ...rowPolicies('stock_entry', { own: null, onlyAdded: true }),
);
