import { defineProcess } from '@madang/subgraph-kit/process';
import type { PrecedentRole, PrecedentState } from './precedent.ts';

/** How a precedent becomes public: an officer writes it, a lead answers for it (K21). */
// oxfmt-ignore
export const precedentProcess = defineProcess<{ readonly state: PrecedentState }, PrecedentState, PrecedentRole>()({
  initial: 'DRAFT',
  final: ['WITHDRAWN'],
  steps: {
    publish:  { from: 'DRAFT',                to: 'PUBLISHED', by: 'LEAD' },
    withdraw: { from: ['DRAFT', 'PUBLISHED'], to: 'WITHDRAWN', by: 'LEAD' },
  },
});
