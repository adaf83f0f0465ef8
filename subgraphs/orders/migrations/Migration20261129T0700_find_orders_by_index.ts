import { migration } from '@madang/subgraph-kit';

/**
 * Identifiers of orders by number, parcel, person or article. The rules of rows let nobody ask an index of texts first, so
 * the slice looks itself; who asks reads what it found by the rules again. Written in PL/pgSQL because that keeps its
 * plans: to plan so many ways anew costs ten times what they cost to walk.
 */
export const findOrdersByIndex = migration(
  'Migration20261129T0700_find_orders_by_index',
  `create function orders_that_match(own_number text, number_outside text, beginning text, parcels json, terms json, article text)
   returns setof uuid
   language plpgsql stable security definer rows 10 set search_path = public, pg_temp as $$
   begin
     if own_number is not null then
       return query
         select id from sales_order where number = own_number
         union all select order_id from order_line where number = own_number
         union all select id from sales_order where external_number = number_outside
         union all select id from sales_order where marketplace_number = number_outside;
     end if;
     if beginning is not null then
       return query select id from sales_order where number ~>=~ beginning and number ~<~ (beginning || '~');
     end if;
     if parcels is not null then
       return query
         select order_id from shipment where tracking_number = any (array(select json_array_elements_text(parcels)));
     end if;
     if terms is not null then
       return query
         select id from sales_order where personal_index && array(select json_array_elements_text(terms));
     end if;
     if article is not null then
       return query
         select order_id from variant join order_line on variant_id = variant.id where sku = article;
     end if;
   end
   $$`,
);
