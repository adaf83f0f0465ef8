import { personal } from '@madang/subgraph-kit';

/** Address in a request, seen by who decides on it and by the business itself. */
export const companyChangePersonal = personal(
  'company_change',
  { address: { kind: 'ADDRESS', clear: ['LEAD', 'ADMIN', 'PARTNER', 'PROGRAM'], reveal: [], unsearched: true } },
  { subject: 'COMPANY_CHANGE' },
);
