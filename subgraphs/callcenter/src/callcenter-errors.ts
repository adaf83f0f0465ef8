import { userErrors } from '@madang/subgraph-kit';
import { recordingWords } from './call-recording/call-recording-words.ts';
import { callCodeWords } from './call/call-words.ts';
import { customerMergeWords } from './customer-merge/customer-merge-words.ts';
import { customerCodeWords } from './customer/customer-words.ts';
import { deskReportWords } from './desk-report/desk-report-words.ts';
import { evidenceWords } from './evidence/evidence-words.ts';
import { extensionCodeWords } from './extension/extension-words.ts';
import { faqWords } from './faq/faq-words.ts';
import { phoneCodeWords } from './phone-system/phone-words.ts';
import { qualityCriterionWords } from './quality-criterion/quality-criterion-words.ts';
import { qualitySampleWords } from './quality-sample/quality-sample-words.ts';
import { replyTemplateWords } from './reply-template/reply-template-words.ts';
import { softphoneWords } from './softphone/softphone-words.ts';
import { questionWords } from './storefront-question/storefront-question-words.ts';
import { ticketCodeTableWords } from './ticket-code/ticket-code-words.ts';
import { ticketDraftWords } from './ticket-draft/ticket-draft-words.ts';
import { ticketMailWords } from './ticket-mail/ticket-mail-words.ts';
import { ticketCodeWords } from './ticket/ticket-words.ts';

/** User errors of this slice, and how they are worded. */
export const callcenterErrors = userErrors('Callcenter', {
  ...ticketCodeWords,
  ...ticketCodeTableWords,
  ...ticketDraftWords,
  ...phoneCodeWords,
  ...extensionCodeWords,
  ...softphoneWords,
  ...callCodeWords,
  ...recordingWords,
  ...customerCodeWords,
  ...customerMergeWords,
  ...evidenceWords,
  ...faqWords,
  ...replyTemplateWords,
  ...questionWords,
  ...ticketMailWords,
  ...deskReportWords,
  ...qualityCriterionWords,
  ...qualitySampleWords,
});
