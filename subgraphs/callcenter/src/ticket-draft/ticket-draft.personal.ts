import { personal } from '@madang/subgraph-kit';

/** What stands in an unfinished form may be anything a customer said; its agent reads it, and nobody else the row. */
export const ticketDraftPersonal = personal(
  'ticket_draft',
  { form: { kind: 'TEXT', clear: ['AGENT', 'SENIOR'], masked: [], reveal: [], unsearched: true } },
  { subject: 'TICKET_DRAFT' },
);
