export { RecentTransfers } from './recent-transfers.tsx';
export { useWorklistCounts } from './use-worklist-counts.ts';
export { Worklist } from './worklist.tsx';
export { worklistWords } from './worklist-words.ts';
