import type { ChannelAnswer, ChannelRefusalCode, ChannelTrouble } from './storefront-connector.ts';

type Later = Extract<ChannelAnswer, { outcome: 'LATER' }>;
type Refused = Extract<ChannelAnswer, { outcome: 'REFUSED' }>;

/** Answer that something was done, or read. */
export function done<Value>(value: Value): { readonly outcome: 'DONE'; readonly value: Value } {
  return { outcome: 'DONE', value };
}

/** Answer that it was done, where there is nothing more to say. */
export const DONE: ChannelAnswer = { outcome: 'DONE', value: null };

/** Answer that a marketplace does not do this at all. */
export const UNSUPPORTED: Refused = { outcome: 'REFUSED', code: 'UNSUPPORTED', detail: null };

/** Answer that nobody knows whether it was done. */
export const UNCLEAR = { outcome: 'UNCLEAR' } as const;

/** Answer to an act whose reply was lost: done where it is found there, else nobody knows. */
export function foundOr(there: ChannelAnswer | null): ChannelAnswer {
  return there?.outcome === 'DONE' ? there : UNCLEAR;
}

/** Answer that nothing was done, and when to ask again. */
export function later(code: ChannelTrouble, now: Date, afterMs: number): Later {
  return { outcome: 'LATER', code, retryAt: new Date(now.getTime() + afterMs) };
}

const DETAIL_LENGTH = 200;

/** Answer that a marketplace refuses for good, with its own words. */
export function refused(code: ChannelRefusalCode, detail: string | null = null): Refused {
  return { outcome: 'REFUSED', code, detail: detail?.slice(0, DETAIL_LENGTH) ?? null };
}
