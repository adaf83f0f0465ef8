import { migration } from '@madang/subgraph-kit';

/**
 * Lines before and after a change are compared as sets: PostgreSQL keeps the plan that it made for few lines, and a join of
 * ten thousand by that plan looks at every pair of them.
 */
export const compareChangedLines = migration(
  'Migration20261128T0900_compare_changed_lines',
  `create or replace function note_changed_lines() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $body$
    declare orders uuid[];
    begin
      select array_agg(distinct order_id) into orders
        from (select id, order_id, marks, shipped_at from after
              except select id, order_id, marks, shipped_at from before) as changed;
      if orders is not null then perform note_standing_of_orders(orders); end if;
      return null;
    end $body$`,
);
