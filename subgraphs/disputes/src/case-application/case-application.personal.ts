import { personal } from '@madang/subgraph-kit';

/** Only who writes an application reads it, by its secret. */
const writers = { clear: [], masked: [], reveal: [], unsearched: true } as const;

/** Who applies, and what they write before it is a case. */
export const applicationPersonal = personal(
  'case_application',
  {
    personName: { kind: 'NAME', ...writers },
    phoneNumber: { kind: 'PHONE', ...writers },
    email: { kind: 'EMAIL', ...writers },
    address: { kind: 'ADDRESS', ...writers },
    statement: { kind: 'TEXT', ...writers },
  },
  { subject: 'CASE_APPLICATION' },
);
