import { userErrors } from '@madang/subgraph-kit';
import { callCodeWords } from './call/call-words.ts';
import { customerCodeWords } from './customer/customer-words.ts';
import { evidenceWords } from './evidence/evidence-words.ts';
import { extensionCodeWords } from './extension/extension-words.ts';
import { faqWords } from './faq/faq-words.ts';
import { phoneCodeWords } from './phone-system/phone-words.ts';
import { replyTemplateWords } from './reply-template/reply-template-words.ts';
import { ticketCodeTableWords } from './ticket-code/ticket-code-words.ts';
import { ticketDraftWords } from './ticket-draft/ticket-draft-words.ts';
import { ticketCodeWords } from './ticket/ticket-words.ts';

/** User errors of this slice, and how they are worded. */
export const callcenterErrors = userErrors('Callcenter', {
  ...ticketCodeWords,
  ...ticketCodeTableWords,
  ...ticketDraftWords,
  ...phoneCodeWords,
  ...extensionCodeWords,
  ...callCodeWords,
  ...customerCodeWords,
  ...evidenceWords,
  ...faqWords,
  ...replyTemplateWords,
});
