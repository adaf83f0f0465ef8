import { migration } from '@madang/subgraph-kit';

/** What is known of an order to pack, to take back and to pay back: address, channel, amounts, and how far each line has come. */
export const addOrderWork = migration(
  'Migration20261128T0120_add_order_work',
  'alter table sales_order drop constraint sales_order_erp_status_check',
  `alter table sales_order
     add constraint sales_order_erp_status_check check (erp_status in
       ('RECEIVED', 'ALLOCATED', 'SHIPPED', 'DELIVERED', 'RETURN_REQUESTED', 'RETURNED',
        'EXCHANGE_REQUESTED', 'EXCHANGED', 'CANCELLED')),
     add column warehouse_code text not null default '01' references warehouse,
     add column connection_id uuid references storefront_connection,
     add column external_number text,
     add column marketplace_code text,
     add column marketplace_number text,
     add column original_order_id uuid references sales_order,
     add column recipient_address bytea,
     add column recipient_zip_code text check (recipient_zip_code ~ '^[0-9]{5}$'),
     add column delivery_note bytea,
     add column delivery_fee bigint not null default '0' check (delivery_fee between 0 and 9007199254740991),
     add check ((connection_id is null) = (external_number is null)),
     add check ((marketplace_code is null) = (marketplace_number is null))`,
  'create unique index sales_order_external_unique on sales_order (connection_id, external_number) where connection_id is not null',
  // A marketplace's order may reach us through its own connector and through a relay: it is one order.
  `create unique index sales_order_marketplace_unique on sales_order (marketplace_code, marketplace_number)
     where marketplace_code is not null`,
  'create index sales_order_original_index on sales_order (original_order_id) where original_order_id is not null',
  // Numbers are the second in Seoul and five digits that go round.
  'create sequence order_number_tail maxvalue 99999 cycle',
  `alter table order_line
     add column external_number text,
     add column channel_status text,
     add column paid_amount bigint check (paid_amount between 0 and 9007199254740991),
     add column compensated_amount bigint not null default '0',
     add column cancelled_at timestamptz(3),
     add column delivered_at timestamptz(3),
     add column returning_quantity integer not null default 0 check (returning_quantity >= 0),
     add column returned_quantity integer not null default 0 check (returned_quantity >= 0),
     add column is_exchange boolean not null default false,
     add column awaits_return_id uuid,
     add column flag_note text check (length(flag_note) <= 200),
     add column flag_colour text check (flag_colour in ('RED', 'ORANGE', 'GREEN', 'BLUE', 'PURPLE'))`,
  'update order_line set paid_amount = quantity * unit_price',
  `update order_line set delivered_at = order_line.shipped_at from sales_order
     where sales_order.id = order_line.order_id and order_line.shipped_at is not null
       and sales_order.erp_status in ('DELIVERED', 'RETURN_REQUESTED', 'RETURNED')`,
  `update order_line set cancelled_at = sales_order.ordered_at, allocated_at = null from sales_order
     where sales_order.id = order_line.order_id and sales_order.erp_status = 'CANCELLED' and order_line.shipped_at is null`,
  `update order_line set returning_quantity = quantity from sales_order
     where sales_order.id = order_line.order_id and sales_order.erp_status = 'RETURN_REQUESTED'`,
  `update order_line set returned_quantity = quantity from sales_order
     where sales_order.id = order_line.order_id and sales_order.erp_status = 'RETURNED'`,
  `alter table order_line
     alter column paid_amount set not null,
     add constraint order_line_compensated_check check (compensated_amount between 0 and paid_amount),
     add constraint order_line_returned_check check (returning_quantity + returned_quantity <= quantity),
     add constraint order_line_cancelled_check check (cancelled_at is null or (shipped_at is null and allocated_at is null)),
     add constraint order_line_awaits_check check (awaits_return_id is null or (shipped_at is null and allocated_at is null))`,
  'create unique index order_line_external_unique on order_line (order_id, external_number) where external_number is not null',
  // What the allocation takes next: priority first, then paid time, which is the order's.
  `create index order_line_waiting_index on order_line (variant_id, order_id)
     where allocated_at is null and shipped_at is null and cancelled_at is null`,
  'create index order_line_shipped_index on order_line (shipped_at, id) where shipped_at is not null',
);
