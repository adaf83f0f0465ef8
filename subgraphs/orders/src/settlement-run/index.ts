export { settlePeriod } from './settle-period.ts';
export { periodAfter, periodOf } from './settlement-period.ts';
export { listRun } from './settlement-run-list.ts';
export { settlementById } from './settlement-run-reads.ts';
export { readableSettlements } from './settlement-run.access.ts';
export { SettlementRow } from './settlement-run.entity.ts';
export { Settlement, SettlementState } from './settlement-run.type.ts';
export { takeSettlementSteps } from './take-settlement-step.ts';
