import { defineProcess } from '@madang/subgraph-kit/process';
import type { WithdrawalRole, WithdrawalState } from './withdrawal-request.ts';

/** How a request of the business to withdraw the case moves (K12): the applicant alone decides, and silence lets the case go on. */
// oxfmt-ignore
export const withdrawalProcess = defineProcess<{ readonly state: WithdrawalState }, WithdrawalState, WithdrawalRole>()({
  initial: 'ASKED',
  final: ['AGREED', 'DECLINED'],
  steps: {
    agree:   { from: 'ASKED', to: 'AGREED',   by: 'APPLICANT' },
    decline: { from: 'ASKED', to: 'DECLINED', by: ['APPLICANT', 'CLOCK'] },
  },
});
