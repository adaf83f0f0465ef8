import type { DeadlineFilter, DeadlineState } from '../gql/graphql.ts';
import { dayAfter, dayOfSeoul } from './seoul-days.ts';

/** How near the end of an open deadline is, as the chips say it. */
export const BUCKETS = ['overdue', 'today', 'soon', 'later', 'paused'] as const;

/** One of {@link BUCKETS}. */
export type Bucket = (typeof BUCKETS)[number];

/** Days within which an end is soon, today not counted. */
const SOON_DAYS = 3;

/** Chip under which a deadline stands; none once it has ended. */
export function bucketOf(
  { state, at }: { readonly state: DeadlineState; readonly at: string },
  now: Date,
): Bucket | null {
  if (state === 'PAUSED') return 'paused';
  if (state !== 'RUNNING') return null;
  if (Date.parse(at) < now.getTime()) return 'overdue';
  const [day, today] = [dayOfSeoul(at), dayOfSeoul(now)];
  if (day === today) return 'today';
  return day <= dayAfter(today, SOON_DAYS) ? 'soon' : 'later';
}

/** What a slice is asked for a chip; rows beside it are left out by {@link bucketOf}. */
export function questionOf(bucket: Bucket, now: Date): DeadlineFilter {
  const today = dayOfSeoul(now);
  const after = dayAfter(today, SOON_DAYS);
  const questions: Readonly<Record<Bucket, DeadlineFilter>> = {
    overdue: { urgency: 'OVERDUE' },
    today: { from: today, until: today },
    soon: { from: dayAfter(today, 1), until: after },
    later: { from: dayAfter(after, 1) },
    paused: { urgency: 'CALM' },
  };
  return questions[bucket];
}

/** Indicates whether a word from an address is a chip. */
export function isBucket(word: string): word is Bucket {
  return BUCKETS.some((bucket) => bucket === word);
}

/** Numbers of open deadlines, by chip. */
export type BucketCounts = Readonly<Record<Bucket, number>>;

/** Numbers of all slices together. */
export function sumOf(counts: readonly BucketCounts[]): BucketCounts {
  const sum = (bucket: Bucket) => counts.reduce((total, each) => total + each[bucket], 0);
  return {
    overdue: sum('overdue'),
    today: sum('today'),
    soon: sum('soon'),
    later: sum('later'),
    paused: sum('paused'),
  };
}
