import { deadlineNear, type MessageDeclaration, surveyInvitation } from '@madang/subgraph-kit';
import { mailAnswer, mailArrived, ticketTransferred } from '../ticket-notice/index.ts';

/** Messages about tickets; the desk reads the log of all of them, as it reads all tickets. */
export const ticketMessages: MessageDeclaration = {
  subject: 'Ticket',
  templates: [ticketTransferred, mailArrived, mailAnswer, surveyInvitation, deadlineNear],
  readers: ['AGENT', 'SENIOR', 'ADMIN'],
  readable: () => ({ subjectType: 'Ticket' }),
};
