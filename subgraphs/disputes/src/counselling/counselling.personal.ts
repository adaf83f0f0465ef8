import { personal } from '@madang/subgraph-kit';

/** Nobody is shown who was counselled; the slice finds a person's own consultations once it knows who they are. */
const nobodys = { clear: [], masked: [], reveal: [] } as const;

/** Person who was counselled. */
export const counsellingPersonal = personal(
  'counselling_record',
  { personName: { kind: 'NAME', ...nobodys, unsearched: true }, personPhone: { kind: 'PHONE', ...nobodys } },
  { subject: 'COUNSELLING' },
);
