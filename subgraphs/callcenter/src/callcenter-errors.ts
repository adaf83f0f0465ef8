import { userErrors } from '@madang/subgraph-kit';
import { faqWords } from './faq/faq-words.ts';
import { replyTemplateWords } from './reply-template/reply-template-words.ts';
import { ticketCodeWords } from './ticket/ticket-words.ts';

/** User errors of this slice, and how they are worded. */
export const callcenterErrors = userErrors('Callcenter', { ...ticketCodeWords, ...faqWords, ...replyTemplateWords });
