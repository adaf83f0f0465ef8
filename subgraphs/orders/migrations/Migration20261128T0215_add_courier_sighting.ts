import { migration, rowPolicies } from '@madang/subgraph-kit';

/**
 * Where parcels were last seen. The courier tells of each state until somebody confirms it, and several features follow
 * parcels: what is told is kept for all of them before it is confirmed.
 */
export const addCourierSighting = migration(
  'Migration20261128T0215_add_courier_sighting',
  `create table courier_sighting (
    tracking_number text primary key,
    stage text not null check (stage in
      ('ACCEPTED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'NOT_DELIVERED', 'DELIVERED')),
    seen_at timestamptz(3) not null
  )`,
  ...rowPolicies('courier_sighting', { own: null, wide: 'false' }),
);
