import { seoulDay, seoulMidnight } from '@madang/subgraph-kit';
import type { SettlementKind } from './settlement-run.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Time that is settled at once: a week from Monday to Sunday, or a month, in Asia/Seoul. */
export interface SettlementPeriod {
  readonly kind: SettlementKind;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  /** Moment at which it is over. */
  readonly end: Date;
  /** Name of it in the numbers of its settlements, e.g. S2026-47 or M2026-11. */
  readonly label: string;
}

/** Period that a day in Asia/Seoul, such as 2026-11-20, lies in. */
export function periodOf(kind: SettlementKind, day: string): SettlementPeriod {
  const from = kind === 'WEEKLY' ? plus(day, -weekday(day)) : `${day.slice(0, 7)}-01`;
  const next = kind === 'WEEKLY' ? plus(from, 7) : `${plus(from, 31).slice(0, 7)}-01`;
  const label = kind === 'WEEKLY' ? weekLabel(from) : `M${from.slice(0, 7)}`;
  return { kind, from, to: plus(next, -1), end: seoulMidnight(next), label };
}

/** Period after another. */
export function periodAfter({ kind, to }: SettlementPeriod): SettlementPeriod {
  return periodOf(kind, plus(to, 1));
}

/** Last period that is over at a moment. */
export function lastPeriodBefore(kind: SettlementKind, now: Date): SettlementPeriod {
  return periodOf(kind, plus(periodOf(kind, seoulDay(now)).from, -1));
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days since Monday. */
function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Week as ISO 8601 counts them: it belongs to the year of its Thursday. */
function weekLabel(monday: string): string {
  const thursday = plus(monday, 3);
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
  const week = Math.floor((Date.parse(`${thursday}T00:00:00Z`) - first) / (7 * DAY_MS)) + 1;
  return `S${thursday.slice(0, 4)}-${String(week).padStart(2, '0')}`;
}
