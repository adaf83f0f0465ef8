import { migration, rowPolicies } from '@madang/subgraph-kit';

const STATISTICS = { own: '(select actor_is_known())', write: 'false' };

/** Who may see which row: statistics hide nothing of a person, so everybody who signed in reads them; records, nobody. */
export const wallOffRows = migration(
  'Migration20261122T0330_wall_off_rows',
  ...rowPolicies('item_category', STATISTICS),
  ...rowPolicies('consultation_day', STATISTICS),
  ...rowPolicies('consultation_month', STATISTICS),
  ...rowPolicies('consultation', { own: null, wide: 'false' }),
);
