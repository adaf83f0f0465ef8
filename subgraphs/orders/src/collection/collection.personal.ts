import { personal } from '@madang/subgraph-kit';

/** What marketplaces sent, sealed whole; people see it masked, by what its fields are called. */
export const quarantinePersonal = personal(
  'quarantined_order',
  { payload: { kind: 'TEXT', clear: [], masked: [], reveal: [], unsearched: true } },
  { subject: 'QUARANTINED_ORDER' },
);
