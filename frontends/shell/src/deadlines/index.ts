export { sumOf, type BucketCounts } from './buckets.ts';
export { DEADLINE_COUNTS, TIMED_SLICES } from './deadline-queries.ts';
export { DeadlineTabs } from './deadline-tabs.tsx';
export { dayOfSeoul } from './seoul-days.ts';
