import { personal } from '../privacy/personal.ts';

/** What a document says, and of whom; nobody is shown these columns, the document itself is what is read. */
export const documentPersonal = personal(
  'issued_document',
  {
    body: { kind: 'TEXT', clear: [], reveal: [] },
    parties: { kind: 'TEXT', clear: [], reveal: [] },
    revocationReason: { kind: 'TEXT', clear: ['LEAD', 'ADMIN'], reveal: [] },
  },
  { subject: 'DOCUMENT' },
);
