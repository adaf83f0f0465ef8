import { migration, rowPolicies } from '@madang/subgraph-kit';

/** History of the marks on order lines, and views of the order desk that people keep (E8, part 6 of the order desk). */
export const addOrderMarksAndViews = migration(
  'Migration20261128T0340_add_order_marks_and_views',
  `create table order_mark_change (
    id uuid primary key,
    order_id uuid not null references sales_order,
    order_line_id uuid not null references order_line,
    mark text not null check (mark in ('FLAGGED', 'PRIORITY', 'HOLD')),
    is_set boolean not null,
    colour text check (colour in ('RED', 'ORANGE', 'GREEN', 'BLUE', 'PURPLE')),
    note text check (length(note) <= 200),
    actor_id uuid not null,
    actor_name text not null,
    changed_at timestamptz(3) not null
  )`,
  'create index order_mark_change_order_index on order_mark_change (order_id, changed_at desc, id desc)',
  // Who reads an order reads its lines and what was marked on them; a consumer is told nothing of it.
  ...rowPolicies('order_mark_change', {
    own: "(select actor_is('OPERATOR')) and exists (select from sales_order where id = order_mark_change.order_id)",
    onlyAdded: true,
  }),
  `create table order_view (
    id uuid primary key,
    owner_id uuid not null,
    owner_name text not null,
    name text not null check (length(name) between 1 and 60),
    is_shared boolean not null,
    storefront_codes text[],
    query text not null check (length(query) <= 2000),
    columns text[] not null,
    changed_at timestamptz(3) not null,
    removed_at timestamptz(3)
  )`,
  'create unique index order_view_name_unique on order_view (owner_id, lower(name)) where removed_at is null',
  'create index order_view_shared_index on order_view (name, id) where is_shared and removed_at is null',
  `create table order_view_choice (
    account_id uuid primary key,
    view_id uuid references order_view,
    chosen_at timestamptz(3) not null
  )`,
  // Mine, those shared with everybody at work here, and those shared among the storefronts that the actor runs.
  ...rowPolicies('order_view', {
    own: `owner_id = (select actor_id()) or (is_shared and (select actor_is('OPERATOR'))
      and (storefront_codes is null or storefront_codes && (select actor_storefronts())::text[]))`,
    write: 'owner_id = (select actor_id())',
    wide: 'owner_id = (select actor_id()) or is_shared',
  }),
  ...rowPolicies('order_view_choice', {
    own: 'account_id = (select actor_id())',
    wide: 'account_id = (select actor_id())',
  }),
);
