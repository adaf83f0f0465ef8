import { defineProcess } from '@madang/subgraph-kit/process';
import type { Inquiry, InquiryRole, InquiryState } from './case-inquiry.ts';

/** How an inquiry moves (K14, K17): its result is recorded once, or it is called off. */
// oxfmt-ignore
export const caseInquiryProcess = defineProcess<Inquiry, InquiryState, InquiryRole>()({
  initial: 'ORDERED',
  final: ['RESULT', 'CALLED_OFF'],
  steps: {
    recordResult: { from: 'ORDERED', to: 'RESULT',     by: 'OFFICER' },
    callOff:      { from: 'ORDERED', to: 'CALLED_OFF', by: ['OFFICER', 'CASE'] },
  },
});
