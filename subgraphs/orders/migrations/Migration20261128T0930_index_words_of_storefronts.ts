import { migration } from '@madang/subgraph-kit';

/** Words of marketplaces within a storefront, from one to the next: an operator is offered those of theirs alone. */
export const indexWordsOfStorefronts = migration(
  'Migration20261128T0930_index_words_of_storefronts',
  ...['channel_name', 'channel_status'].map(
    (column) => `create index sales_order_storefront_${column}_index on sales_order (storefront_code, ${column})`,
  ),
);
