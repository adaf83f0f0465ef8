import { defineProcess } from '@madang/subgraph-kit/process';
import type { PlanRole, PlanState } from './response-plan.ts';

/** How a response plan ends: who has it says what came of it (P9). */
// oxfmt-ignore
export const planProcess = defineProcess<{ readonly state: PlanState }, PlanState, PlanRole>()({
  initial: 'OPEN',
  final: ['DONE', 'DROPPED'],
  steps: {
    finish: { from: 'OPEN', to: 'DONE',    by: ['OWNER', 'LEAD'] },
    drop:   { from: 'OPEN', to: 'DROPPED', by: 'LEAD' },
  },
});
