import { migration } from '@madang/subgraph-kit';

/**
 * Identifiers of returns by number, parcel, order or person. The rules of rows let nobody ask an index of texts first, so
 * the slice looks itself; who asks reads what it found by the rules again.
 */
export const findReturnsByIndex = migration(
  'Migration20261128T0931_find_returns_by_index',
  `create function returns_that_match(sought text, beginning text, terms text[]) returns setof uuid
   language sql stable security definer rows 10 set search_path = public, pg_temp as $$
     select id from order_return where tracking_number = replace(sought, '-', '')
     union all
     select order_return.id from sales_order join order_return on order_id = sales_order.id where sales_order.number = sought
     union all
     select id from order_return where number ~>=~ beginning and number ~<~ (beginning || '~')
     union all
     select id from order_return where personal_index && terms
   $$`,
);
