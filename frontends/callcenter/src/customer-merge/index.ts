export { DuplicatesBadge } from './duplicates-badge.tsx';
export { LeadOn } from './lead-on.tsx';
export { MergeList } from './merge-list.tsx';
export { useLeadOn } from './use-lead-on.ts';
