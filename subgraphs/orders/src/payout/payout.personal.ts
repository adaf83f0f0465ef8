import { personal } from '@madang/subgraph-kit';
import { PAYOUT_ROLES } from './payout.ts';

/** Text of a payout file, sealed as it lies: it names who is paid what. */
export const payoutPersonal = personal(
  'payout_file',
  { content: { kind: 'TEXT', clear: [...PAYOUT_ROLES], masked: [], reveal: [], unsearched: true } },
  { subject: 'PAYOUT_FILE' },
);
