import { personal } from '@madang/subgraph-kit';

/** Nobody is shown who came in by which phone; the steps of a login open it to themselves. */
const nobodys = { clear: [], masked: [], reveal: [], unsearched: true } as const;

const PERSON = { personName: { kind: 'NAME', ...nobodys }, phoneNumber: { kind: 'PHONE', ...nobodys } } as const;

/** Person who was identified at the first login of a side. */
export const accessPersonal = personal('case_access', PERSON, { subject: 'CASE_ACCESS' });

/** Person of a login under way. */
export const loginPersonal = personal('case_login', PERSON, { subject: 'CASE_ACCESS' });
