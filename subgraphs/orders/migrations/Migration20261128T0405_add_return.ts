import { migration, rowPolicies } from '@madang/subgraph-kit';

const OF_OWN_STOREFRONT = 'storefront_code = any ((select actor_storefronts())::text[])';
const OF_READ_RETURN = (table: string) => `exists (select from order_return where id = ${table}.return_id)`;
const BY_OPERATOR = "(select actor_is('OPERATOR'))";
/** Staff who deal with returns; a moderator reads orders and no returns. */
const STAFF = "(select actor_is('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'HEADQUARTERS', 'ADMIN'))";
const COUNT = 'integer not null default 0 check';

/** Returns and exchanges with what comes back, what goes out instead, and how they came to be (document 002, E9). */
export const addReturn = migration(
  'Migration20261128T0405_add_return',
  'create sequence return_number_tail maxvalue 99999 cycle',
  `create table order_return (
    id uuid primary key,
    number text not null constraint order_return_number_unique unique,
    order_id uuid not null references sales_order,
    storefront_code text not null references storefront (code),
    kind text not null check (kind in ('RETURN', 'SAME_ITEM_EXCHANGE', 'OTHER_ITEM_EXCHANGE')),
    state text not null check (state in ('PENDING', 'REQUESTED', 'PICKUP_BOOKED', 'IN_TRANSIT', 'ARRIVED', 'CONFIRMED',
      'REFUNDED', 'EXCHANGED', 'CANCELLED')),
    source text not null check (source in ('DESK', 'CHANNEL')),
    claim_number text,
    reason text not null check (reason in ('CHANGED_MIND', 'DISSATISFIED', 'DEFECT', 'DAMAGED', 'WRONG_ITEM',
      'NOT_AS_DESCRIBED', 'DELAYED', 'OTHER')),
    handled_by text not null check (handled_by in ('STOREFRONT', 'MAKER')),
    delegated_at timestamptz(3),
    customer_name bytea not null,
    customer_phone bytea,
    customer_mobile bytea,
    pickup_address bytea,
    note bytea,
    personal_index text[] not null,
    zip_code text check (zip_code ~ '^[0-9]{5}$'),
    by_courier boolean not null,
    courier text,
    tracking_number text,
    shipment_id uuid references shipment on delete set null,
    pickup_trouble text check (length(pickup_trouble) <= 200),
    replacement_order_id uuid references sales_order on delete set null,
    difference bigint not null default '0',
    difference_paid_at timestamptz(3),
    refund_amount bigint check (refund_amount >= 0),
    requested_at timestamptz(3) not null,
    requested_by_id uuid,
    requested_by_name text,
    pickup_booked_at timestamptz(3),
    arrived_at timestamptz(3),
    confirmed_at timestamptz(3),
    ended_at timestamptz(3),
    check (kind <> 'RETURN' or (difference = 0 and replacement_order_id is null)),
    check ((state in ('REFUNDED', 'EXCHANGED', 'CANCELLED')) = (ended_at is not null))
  )`,
  'create index order_return_number_prefix_index on order_return (number text_pattern_ops)',
  'create index order_return_state_index on order_return (state, requested_at desc, id desc)',
  'create index order_return_requested_index on order_return (requested_at desc, id desc)',
  'create index order_return_storefront_index on order_return (storefront_code, requested_at desc, id desc)',
  'create index order_return_order_index on order_return (order_id, requested_at, id)',
  'create index order_return_tracking_index on order_return (tracking_number) where tracking_number is not null',
  'create index order_return_replacement_index on order_return (replacement_order_id) where replacement_order_id is not null',
  'create index order_return_personal_index on order_return using gin (personal_index)',
  // A claim of a marketplace that is told twice is one return.
  `create unique index order_return_claim_unique on order_return (order_id, claim_number) where claim_number is not null`,
  `create table return_line (
    id uuid primary key,
    return_id uuid not null references order_return,
    order_line_id uuid not null references order_line,
    quantity integer not null check (quantity > 0),
    share bigint not null check (share >= 0),
    resell_quantity ${COUNT} (resell_quantity >= 0),
    defective_quantity ${COUNT} (defective_quantity >= 0),
    repair_quantity ${COUNT} (repair_quantity >= 0),
    refund bigint not null default '0' check (refund >= 0),
    constraint return_line_unique unique (return_id, order_line_id),
    check (resell_quantity + defective_quantity + repair_quantity <= quantity)
  )`,
  'create index return_line_order_line_index on return_line (order_line_id)',
  `create table replacement_line (
    id uuid primary key,
    return_id uuid not null references order_return,
    variant_id uuid not null references variant,
    quantity integer not null check (quantity > 0),
    unit_price bigint not null check (unit_price between 0 and 9007199254740991),
    paid_amount bigint not null check (paid_amount between 0 and 9007199254740991),
    order_line_id uuid references order_line on delete set null
  )`,
  'create index replacement_line_return_index on replacement_line (return_id)',
  `create table return_step (
    id uuid primary key,
    return_id uuid not null references order_return,
    step text not null,
    from_state text,
    to_state text not null,
    actor_id uuid,
    actor_name text,
    note text check (length(note) <= 500),
    taken_at timestamptz(3) not null
  )`,
  'create index return_step_return_index on return_step (return_id, taken_at, id)',
  `create table return_delegation (
    storefront_code text primary key references storefront (code),
    minimum_quantity integer not null check (minimum_quantity between 1 and 10000),
    changed_at timestamptz(3) not null,
    changed_by_name text
  )`,
  ...rowPolicies('order_return', {
    own: `${BY_OPERATOR} and ${OF_OWN_STOREFRONT}`,
    write: `${STAFF} or ${BY_OPERATOR} and ${OF_OWN_STOREFRONT}`,
    wide: STAFF,
  }),
  ...['return_line', 'replacement_line'].flatMap((table) =>
    rowPolicies(table, {
      own: OF_READ_RETURN(table),
      write: `${STAFF} or ${BY_OPERATOR} and ${OF_READ_RETURN(table)}`,
      wide: STAFF,
    }),
  ),
  ...rowPolicies('return_step', {
    own: OF_READ_RETURN('return_step'),
    write: `${STAFF} or ${BY_OPERATOR} and ${OF_READ_RETURN('return_step')}`,
    wide: STAFF,
    onlyAdded: true,
  }),
  ...rowPolicies('return_delegation', {
    own: OF_OWN_STOREFRONT,
    write: 'false',
  }),
);
