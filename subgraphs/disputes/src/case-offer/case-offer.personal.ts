import { personal } from '@madang/subgraph-kit';

/** Who signed, for those who lead the case; each side reads of the other that it signed. */
export const signaturePersonal = personal(
  'case_signature',
  { signerName: { kind: 'NAME', clear: ['OFFICER', 'LEAD', 'ADMIN'], masked: ['AGENT', 'SENIOR'], unsearched: true } },
  { subject: 'DISPUTE_CASE' },
);
