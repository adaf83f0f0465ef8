import type { ClockRulesOfEachSliceQuery } from '../gql/graphql.ts';

/** A rule of a slice's clock. */
export type ClockRule = ClockRulesOfEachSliceQuery['rules'][number];

/** A clock with its rules, the newest first, and the one that counts today. */
export interface Clock {
  readonly service: string;
  readonly clock: string;
  readonly name: string;
  readonly rules: readonly ClockRule[];
  readonly current: ClockRule | null;
}

/** Puts the rules of a slice together by their clock. */
export function clocksOf(service: string, rules: readonly ClockRule[], today: string): Clock[] {
  const names = [...new Set(rules.map(({ clock }) => clock))];
  return names.map((clock) => {
    const own = rules
      .filter((rule) => rule.clock === clock)
      .toSorted((one, other) => other.effectiveFrom.localeCompare(one.effectiveFrom));
    const current = own.find(({ effectiveFrom }) => effectiveFrom <= today) ?? null;
    return { service, clock, name: own[0]?.clockName ?? clock, rules: own, current };
  });
}

/** Whether a rule is to come, counts, or has been replaced. */
export function standingOf(rule: ClockRule, { current }: Clock, today: string): 'now' | 'later' | 'past' {
  if (rule.effectiveFrom > today) return 'later';
  return rule === current ? 'now' : 'past';
}

/** Whole numbers as somebody writes them between commas; null where one is none. */
export function numbersIn(text: string): number[] | null {
  const parts = text
    .split(/[,\s]+/)
    .filter((part) => part !== '')
    .map(Number);
  return parts.every((part) => Number.isInteger(part) && part > 0) ? parts : null;
}
