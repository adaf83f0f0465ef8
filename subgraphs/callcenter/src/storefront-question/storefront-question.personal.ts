import { personal } from '@madang/subgraph-kit';

const words = { kind: 'TEXT', unsearched: true } as const;

/** Who asks, what they ask and what they are answered; who reads the ticket reads it. It goes with its ticket. */
export const ticketQuestionPersonal = personal(
  'ticket_question',
  { askerName: { kind: 'NAME', unsearched: true }, title: words, content: words, answer: words },
  { subject: 'TICKET_QUESTION' },
);
