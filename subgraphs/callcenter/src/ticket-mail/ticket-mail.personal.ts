import { personal } from '@madang/subgraph-kit';

const words = { kind: 'TEXT', unsearched: true } as const;

/** Who writes, and what; who reads the ticket reads it. It goes with its ticket. */
export const ticketMailPersonal = personal(
  'ticket_mail',
  {
    correspondentName: { kind: 'NAME', unsearched: true },
    correspondentAddress: { kind: 'EMAIL', unsearched: true },
    subject: words,
    content: words,
    fileNames: words,
  },
  { subject: 'TICKET_MAIL' },
);
