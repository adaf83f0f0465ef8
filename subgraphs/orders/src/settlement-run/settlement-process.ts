import { defineProcess } from '@madang/subgraph-kit/process';
import { nothingDue, somethingDue } from './settlement-rules.ts';
import type { SettlementFacts, SettlementRole, SettlementState } from './settlement-run.ts';

/** How a settlement moves (C9): nothing is paid that its operator has not approved, or left without a word in time. */
// oxfmt-ignore
export const settlementProcess = defineProcess<SettlementFacts, SettlementState, SettlementRole>()({
  initial: 'DRAFT',
  final: ['PAID', 'CARRIED_OVER'],
  steps: {
    issue:            { from: 'DRAFT',    to: 'ISSUED',       by: ['HEADQUARTERS', 'CLOCK'] },
    approve:          { from: 'ISSUED',   to: 'APPROVED',     by: 'OPERATOR' },
    object:           { from: 'ISSUED',   to: 'OBJECTED',     by: 'OPERATOR' },
    approveBySilence: { from: 'ISSUED',   to: 'APPROVED',     by: 'CLOCK' },
    uphold:           { from: 'OBJECTED', to: 'APPROVED',     by: 'HEADQUARTERS' },
    correct:          { from: 'OBJECTED', to: 'APPROVED',     by: 'HEADQUARTERS' },
    release:          { from: 'APPROVED', to: 'PAYABLE',      by: 'HEADQUARTERS', needs: [somethingDue] },
    carryOver:        { from: 'APPROVED', to: 'CARRIED_OVER', by: 'CLOCK',        needs: [nothingDue] },
    pay:              { from: 'PAYABLE',  to: 'PAID',         by: 'HEADQUARTERS' },
  },
});

/** Step a settlement can take. */
export type SettlementStep = keyof typeof settlementProcess.steps;
