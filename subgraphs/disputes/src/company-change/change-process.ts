import { defineProcess } from '@madang/subgraph-kit/process';
import type { ChangeRole, ChangeState } from './company-change.ts';

/** How a request to change company data ends (K23): a lead decides, and the business may take it back before. */
// oxfmt-ignore
export const changeProcess = defineProcess<{ readonly state: ChangeState }, ChangeState, ChangeRole>()({
  initial: 'ASKED',
  final: ['APPROVED', 'DECLINED', 'WITHDRAWN'],
  steps: {
    approve:  { from: 'ASKED', to: 'APPROVED',  by: 'LEAD' },
    decline:  { from: 'ASKED', to: 'DECLINED',  by: 'LEAD' },
    takeBack: { from: 'ASKED', to: 'WITHDRAWN', by: 'BUSINESS' },
  },
});
