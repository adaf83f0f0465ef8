import { daysBetween, type Say } from '@madang/frontend-kit';
import type { returnWords } from './return-words.ts';

type Key = keyof typeof returnWords.ko;

const TROUBLES = ['ADDRESS_UNKNOWN', 'COURIER_AWAY', 'COURIER_UNCLEAR', 'COURIER_REFUSED'] as const;

/** Why the courier did not take a pickup, in words. */
export function troubleOf(words: Say<Key>, code: string): string {
  const known = TROUBLES.find((each) => each === code);
  return known ? words(`trouble.${known}`) : code;
}

/** How long ago a return was asked for, as the desk says it (E6). */
export function elapsedText(words: Say<Key>, requestedAt: string, now = new Date()): string {
  const days = -daysBetween(now, requestedAt);
  return days <= 0 ? words('list.elapsed.today') : words('list.elapsed.days', { days });
}
