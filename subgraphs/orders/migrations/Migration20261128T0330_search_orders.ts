import { migration } from '@madang/subgraph-kit';

const ORDER = 'ordered_at desc, id desc';

/**
 * What the lines of an order say together stands on the order, so that every filter of the integrated search (E8) and the
 * time it is ordered by are one walk along an index. A trigger keeps it, whoever writes a line.
 */
export const searchOrders = migration(
  'Migration20261128T0330_search_orders',
  `alter table sales_order
     add column line_marks text[] not null default '{}'
       check (line_marks <@ array['SOLD_OUT', 'FLAGGED', 'PRIORITY', 'HOLD']),
     add column shipped_at timestamptz(3)`,
  `update sales_order set line_marks = standing.marks, shipped_at = standing.shipped_at
     from (select order_id,
             coalesce(array_agg(distinct mark) filter (where mark is not null), '{}') as marks,
             max(order_line.shipped_at) as shipped_at
           from order_line left join unnest(marks) as mark on true group by order_id) as standing
     where standing.order_id = sales_order.id and (standing.marks <> '{}' or standing.shipped_at is not null)`,
  // As the slice itself: what the lines of an order say together is no matter of who moved one of them.
  `create function note_standing_of_orders(orders uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $body$
    begin
      -- One order of locking, so that two acts on the same orders wait for one another.
      perform from sales_order where id = any (orders) order by id for no key update;
      update sales_order set line_marks = standing.marks, shipped_at = standing.shipped_at
        from (select order_id,
                coalesce(array_agg(distinct mark) filter (where mark is not null), '{}') as marks,
                max(order_line.shipped_at) as shipped_at
              from order_line left join unnest(marks) as mark on true
              where order_id = any (orders) group by order_id) as standing
        where standing.order_id = sales_order.id
          and (sales_order.line_marks, sales_order.shipped_at) is distinct from (standing.marks, standing.shipped_at);
    end $body$`,
  `create function note_added_lines() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $body$
    declare orders uuid[];
    begin
      select array_agg(distinct order_id) into orders from added where marks <> '{}' or shipped_at is not null;
      if orders is not null then perform note_standing_of_orders(orders); end if;
      return null;
    end $body$`,
  `create function note_changed_lines() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $body$
    declare orders uuid[];
    begin
      select array_agg(distinct after.order_id) into orders
        from after join before using (id)
        where (after.marks, after.shipped_at) is distinct from (before.marks, before.shipped_at);
      if orders is not null then perform note_standing_of_orders(orders); end if;
      return null;
    end $body$`,
  `create trigger order_line_added after insert on order_line
    referencing new table as added for each statement execute function note_added_lines()`,
  `create trigger order_line_changed after update on order_line
    referencing old table as before new table as after for each statement execute function note_changed_lines()`,
  ...['SOLD_OUT', 'FLAGGED', 'PRIORITY', 'HOLD'].map(
    (mark) => `create index sales_order_${mark.toLowerCase()}_index on sales_order (${ORDER})
      where line_marks @> array['${mark}']::text[]`,
  ),
  ...['paid', 'collected', 'shipped'].map(
    (time) =>
      `create index sales_order_${time}_index on sales_order (${time}_at desc, id desc) where ${time}_at is not null`,
  ),
  `create index sales_order_erp_status_index on sales_order (erp_status, ${ORDER})`,
  `create index sales_order_channel_index on sales_order (channel_name, ${ORDER})`,
  `create index sales_order_channel_status_index on sales_order (channel_status, ${ORDER})`,
  `create index sales_order_warehouse_index on sales_order (warehouse_code, ${ORDER})`,
  // The usual question of an operator, and of who looks at one storefront.
  `create index sales_order_storefront_status_index on sales_order (storefront_code, erp_status, ${ORDER})`,
  // Buyers say the number that their marketplace gave them.
  'create index sales_order_external_index on sales_order (external_number) where external_number is not null',
  'create index sales_order_marketplace_index on sales_order (marketplace_number) where marketplace_number is not null',
);
