import { migration, rowPolicies } from '@madang/subgraph-kit';

const RUN_BY_ACTOR = 'any ((select actor_storefronts())::text[])';

/** Who may see which row, as the access files of the features say it. What belongs to an order is seen with the order. */
export const wallOffRows = migration(
  'Migration20261122T0330_wall_off_rows',
  // Lines that a business answers for in a case, as the slice of disputes tells of them.
  `create table order_line_business (
    order_line_id uuid not null,
    business_id uuid not null,
    primary key (business_id, order_line_id)
  )`,
  ...rowPolicies('order_line_business', { own: 'business_id = (select actor_business())', write: 'false' }),
  ...rowPolicies('sales_order', {
    own: `storefront_code = ${RUN_BY_ACTOR} or customer_id = (select actor_customer())`,
  }),
  ...rowPolicies('order_line', {
    own: `exists (select from sales_order where id = order_line.order_id)
      or id in (select order_line_id from order_line_business)`,
    write: 'exists (select from sales_order where id = order_line.order_id)',
  }),
  ...rowPolicies('shipment', { own: 'exists (select from sales_order where id = shipment.order_id)' }),
  // Whoever reads an order may know where it was placed.
  ...rowPolicies('storefront', {
    own: `code = ${RUN_BY_ACTOR} or exists (select from sales_order where storefront_code = storefront.code)`,
    write: 'false',
  }),
  ...rowPolicies('variant', {
    own: `(select actor_is('OPERATOR', 'CONSUMER'))
      or id in (select variant_id from order_line where id in (select order_line_id from order_line_business))`,
    write: 'false',
  }),
  ...rowPolicies('product', {
    own: `(select actor_is('OPERATOR', 'CONSUMER')) or ((select actor_business()) is not null
      and exists (select from variant where product_id = product.id))`,
    write: 'false',
  }),
);
