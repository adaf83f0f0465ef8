import { userErrors } from '@madang/subgraph-kit';
import { ticketCodeWords } from './ticket/ticket-words.ts';

/** User errors of this slice, and how they are worded. */
export const callcenterErrors = userErrors('Callcenter', { ...ticketCodeWords });
