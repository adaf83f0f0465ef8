export { useCaseRecords, type CaseRequest, type KnownRecords } from './case-records.ts';
export { DeadlinesPanel } from './deadlines-panel.tsx';
export { LeadToCase } from './lead-to-case.tsx';
export { recordWords } from './record-words.ts';
export { RecordsPanels } from './records-panels.tsx';
