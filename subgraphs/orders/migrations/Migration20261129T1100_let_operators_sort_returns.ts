import { migration } from '@madang/subgraph-kit';

/** Who runs a storefront sorts what comes back to it, and adds what is not fit for sale; what becomes of that is the maker's (C8). */
export const letOperatorsSortReturns = migration(
  'Migration20261129T1100_let_operators_sort_returns',
  'drop policy madang_app_insert on returned_lot',
  `create policy madang_app_insert on returned_lot for insert to madang_app with check (
    (select actor_is('OPERATOR')) and state = 'KEPT' and exists (select from order_return
      where id = returned_lot.return_id and handled_by = 'STOREFRONT'))`,
);
