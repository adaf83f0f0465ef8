import { migration, rowPolicies } from '@madang/subgraph-kit';

const RUN_BY_ACTOR = 'any ((select actor_storefronts())::text[])';

/** Ledger of what consigned storefronts owe for what was shipped: every figure is the sum of entries that never change (C8, C9, J3). */
export const addWholesaleLedger = migration(
  'Migration20261128T0430_add_wholesale_ledger',
  // What was shipped before this moment was settled by the system before this one.
  `create table settlement_setting (
    id boolean primary key default true check (id),
    begins_at timestamptz(3) not null,
    parcel_fee bigint not null check (parcel_fee between 0 and 9007199254740991)
  )`,
  "insert into settlement_setting (begins_at, parcel_fee) values ('2026-11-30T00:00:00+09:00', 3000)",
  // A line without a price waits for one; nothing is owed for it as long.
  `create table settlement_line (
    line_id uuid primary key references order_line,
    order_id uuid not null references sales_order,
    storefront_code text not null references storefront (code),
    product_id uuid not null references product,
    number text not null,
    sku text not null,
    quantity integer not null check (quantity > 0),
    price bigint check (price between 0 and 9007199254740991),
    wholesale bigint generated always as (quantity * price) stored,
    held bigint not null default '0' check (held >= 0),
    deducted bigint not null default '0' check (deducted >= 0),
    shipped_at timestamptz(3) not null,
    booked_at timestamptz(3) not null,
    check (held + deducted <= coalesce(quantity * price, 0))
  )`,
  'create index settlement_line_storefront_index on settlement_line (storefront_code, shipped_at, line_id)',
  'create index settlement_line_order_index on settlement_line (order_id)',
  'create index settlement_line_unpriced_index on settlement_line (shipped_at, line_id) where price is null',
  `create table settlement_return (
    return_id uuid not null,
    line_id uuid not null references order_line,
    storefront_code text not null references storefront (code),
    quantity integer not null check (quantity > 0),
    confirmed_at timestamptz(3) not null,
    primary key (return_id, line_id)
  )`,
  'create index settlement_return_line_index on settlement_return (line_id)',
  `create table settlement_hold (
    case_id uuid primary key,
    case_number text not null,
    order_id uuid not null references sales_order,
    line_id uuid references order_line,
    opened_at timestamptz(3) not null,
    ended_at timestamptz(3),
    outcome text check (outcome in ('RELEASED', 'DEDUCTED')),
    check ((ended_at is null) = (outcome is null))
  )`,
  'create index settlement_hold_order_index on settlement_hold (order_id)',
  `create table settlement_entry (
    id uuid primary key,
    storefront_code text not null references storefront (code),
    kind text not null check (kind in
      ('SALE', 'RETURN', 'HOLD', 'RELEASE', 'DEDUCTION', 'CLAWBACK', 'CORRECTION', 'DELIVERY_FEE')),
    line_id uuid references settlement_line,
    return_id uuid,
    case_id uuid references settlement_hold,
    shipment_id uuid references shipment,
    approval_id uuid,
    quantity integer,
    price bigint,
    wholesale bigint not null,
    due bigint not null,
    held bigint not null,
    deducted bigint not null,
    reason text check (length(reason) <= 1000),
    counts_at timestamptz(3) not null,
    recorded_at timestamptz(3) not null,
    actor_name text,
    settlement_id uuid,
    constraint settlement_entry_balance_check check (case when kind in ('CORRECTION', 'DELIVERY_FEE')
      then wholesale = 0 and held = 0 and deducted = 0 else due + held + deducted = wholesale end),
    check ((kind in ('CORRECTION', 'DELIVERY_FEE')) = (line_id is null)),
    check ((kind = 'RETURN') = (return_id is not null)),
    check ((kind in ('HOLD', 'RELEASE', 'DEDUCTION', 'CLAWBACK')) = (case_id is not null)),
    check ((kind = 'DELIVERY_FEE') = (shipment_id is not null)),
    check ((kind = 'CORRECTION') = (approval_id is not null))
  )`,
  // Whatever is told twice is booked once.
  "create unique index settlement_entry_sale_unique on settlement_entry (line_id) where kind = 'SALE'",
  "create unique index settlement_entry_return_unique on settlement_entry (line_id, return_id) where kind = 'RETURN'",
  'create unique index settlement_entry_case_unique on settlement_entry (line_id, case_id, kind) where case_id is not null',
  'create unique index settlement_entry_shipment_unique on settlement_entry (shipment_id) where shipment_id is not null',
  'create unique index settlement_entry_approval_unique on settlement_entry (approval_id) where approval_id is not null',
  'create index settlement_entry_line_index on settlement_entry (line_id) where line_id is not null',
  'create index settlement_entry_waiting_index on settlement_entry (storefront_code, counts_at) where settlement_id is null',
  `create function keep_settlement_entry() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and old.settlement_id is null
      and (to_jsonb(old) - 'settlement_id') = (to_jsonb(new) - 'settlement_id') then return new; end if;
    raise exception 'an entry of the settlement never changes, and is settled once';
  end $$`,
  `create trigger settlement_entry_kept before update or delete on settlement_entry
     for each row execute function keep_settlement_entry()`,
  ...rowPolicies('settlement_setting', { own: null, write: 'false' }),
  ...rowPolicies('settlement_line', { own: `storefront_code = ${RUN_BY_ACTOR}` }),
  ...rowPolicies('settlement_return', { own: `storefront_code = ${RUN_BY_ACTOR}`, onlyAdded: true }),
  ...rowPolicies('settlement_hold', {
    own: 'exists (select from sales_order where id = settlement_hold.order_id)',
    write: 'false',
  }),
  // Who runs a storefront confirms what came back; all else of its money is booked by others.
  ...rowPolicies('settlement_entry', {
    own: `storefront_code = ${RUN_BY_ACTOR}`,
    write: `storefront_code = ${RUN_BY_ACTOR} and kind = 'RETURN' and settlement_id is null`,
  }),
);
