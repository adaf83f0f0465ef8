import { personal } from '@madang/subgraph-kit';

/** Who is to be spoken to about a ticket; the desk sees the name, and the number by its mask. */
export const ticketPersonal = personal('ticket', { contactName: 'NAME', contactPhone: 'PHONE' }, { subject: 'TICKET' });
