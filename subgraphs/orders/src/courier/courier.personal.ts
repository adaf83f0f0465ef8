import { personal } from '@madang/subgraph-kit';

/** The token of the courier is nobody's to see; it lies under the keys of personal data because those turn. */
export const courierPersonal = personal(
  'courier_token',
  { token: { kind: 'TEXT', clear: [], masked: [], reveal: [], unsearched: true } },
  { subject: 'COURIER' },
);
