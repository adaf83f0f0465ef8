import { defineProcess } from '@madang/subgraph-kit/process';
import type { Supplement, SupplementRole, SupplementState } from './supplement.ts';

/** How a request for supplements moves (자료보정요청, K6): silence is noted by time, and an answer after it is a late one. */
// oxfmt-ignore
export const supplementProcess = defineProcess<Supplement, SupplementState, SupplementRole>()({
  initial: 'OPEN',
  final: ['ANSWERED', 'CALLED_OFF'],
  steps: {
    answer:  { from: ['OPEN', 'UNANSWERED'], to: 'ANSWERED',   by: 'ASKED' },
    expire:  { from: 'OPEN',                 to: 'UNANSWERED', by: 'CLOCK' },
    callOff: { from: ['OPEN', 'UNANSWERED'], to: 'CALLED_OFF', by: ['OFFICER', 'CASE'] },
  },
});
