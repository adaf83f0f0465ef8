import { migration, rowPolicies } from '@madang/subgraph-kit';

/** When a parcel of another courier was last asked for, whichever feature follows it: the tracker is asked every three hours. */
export const lookForParcelsOfOthers = migration(
  'Migration20261128T0943_look_for_parcels_of_others',
  `create table courier_look (
    tracking_number text primary key,
    asked_at timestamptz(3) not null
  )`,
  ...rowPolicies('courier_look', { own: null, wide: 'false' }),
);
