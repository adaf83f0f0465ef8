import { personal } from '@madang/subgraph-kit';

const LEADERS = ['OFFICER', 'LEAD'] as const;

/** Who takes part, seen by those who lead the dispute; how to reach them is for its messages alone. */
export const participantPersonal = personal(
  'collective_participant',
  {
    personName: { kind: 'NAME', clear: LEADERS, masked: ['ADMIN'], reveal: [], unsearched: true },
    phoneNumber: { kind: 'PHONE', clear: [], masked: [...LEADERS, 'ADMIN'], reveal: [], unsearched: true },
    statement: { kind: 'TEXT', clear: LEADERS, masked: [], reveal: [], unsearched: true },
  },
  { subject: 'COLLECTIVE_PARTICIPANT' },
);
