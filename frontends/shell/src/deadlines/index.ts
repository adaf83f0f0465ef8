export { sumOf, type BucketCounts } from './buckets.ts';
export { DEADLINE_COUNTS, TIMED_SLICES } from './deadline-queries.ts';
export { DeadlineTabs } from './deadline-tabs.tsx';
export { DeadlinesPage } from './deadlines-page.tsx';
export { dayOfSeoul } from './seoul-days.ts';
