import { wholeNumber } from '@madang/frontend-kit';
import type { KeepStandardInput, RefundFactsInput, RefundRule } from '../gql/graphql.ts';

/** Ways of reckoning, in the order of the choices. */
export const RULES = [
  'FULL',
  'USED_DAYS',
  'REMAINING',
  'DEPRECIATION',
  'BEFORE_START',
] as const satisfies readonly RefundRule[];

/** What is known of a contract, as it is typed. */
export interface FactValues {
  paid: string;
  usedDays: string;
  totalDays: string;
  daysBefore: string;
}

/** What a way of reckoning asks beside what was paid. */
export const FACTS_OF: Readonly<Record<RefundRule, readonly Exclude<keyof FactValues, 'paid'>[]>> = {
  FULL: [],
  USED_DAYS: ['usedDays', 'totalDays'],
  REMAINING: ['usedDays', 'totalDays'],
  DEPRECIATION: ['usedDays', 'totalDays'],
  BEFORE_START: ['daysBefore'],
};

/** Gives typed facts as the graph takes them: an amount that is none is below 0, so that the service says so. */
export function factsInput(standardId: string, rule: RefundRule, values: FactValues): RefundFactsInput {
  const said = (name: Exclude<keyof FactValues, 'paid'>) =>
    FACTS_OF[rule].includes(name) ? wholeNumber(values[name]) : null;
  return {
    standardId,
    paid: wholeNumber(values.paid) ?? -1,
    usedDays: said('usedDays'),
    totalDays: said('totalDays'),
    daysBefore: said('daysBefore'),
  };
}

/** A standard as it is typed. */
export interface StandardValues {
  code: string;
  item: string;
  category: { readonly id: string; readonly name: string } | null;
  harm: string;
  remedy: string;
  rule: string;
  penaltyPercent: string;
  addedPercent: string;
  penalties: string;
  source: string;
  effectiveFrom: string;
}

/** Gives a typed standard as the graph takes it, with what its way of reckoning needs. */
export function standardInput(basedOn: number, values: StandardValues): KeepStandardInput {
  const { code, item, category, harm, remedy, source, effectiveFrom } = values;
  const rule = RULES.find((each) => each === values.rule) ?? 'FULL';
  const hasPenalty = rule === 'USED_DAYS' || rule === 'REMAINING';
  return {
    code,
    basedOn,
    item,
    itemCategoryId: category?.id ?? null,
    harm,
    remedy,
    rule,
    penaltyPercent: hasPenalty ? percentIn(values.penaltyPercent) : null,
    addedPercent: rule === 'DEPRECIATION' ? percentIn(values.addedPercent) : null,
    penalties: rule === 'BEFORE_START' ? stepsIn(values.penalties) : null,
    source,
    effectiveFrom,
  };
}

/** Gives shares by days as lines of a text. */
export function stepsAsText(steps: readonly { readonly daysBefore: number; readonly percent: number }[]): string {
  return steps.map(({ daysBefore, percent }) => `${daysBefore}:${percent}`).join('\n');
}

/** A share as typed; what is none is one that the service refuses. */
function percentIn(typed: string): number {
  return /^-?\d{1,3}$/.test(typed.trim()) ? Number(typed) : 999;
}

/** Shares by days, a line each; a line that is none gets a share that the service refuses. */
function stepsIn(text: string) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, days = '', percent = ''] = /^\s*(\d+)\s*:\s*(\d+)\s*%?\s*$/.exec(line) ?? [];
      return days === '' ? { daysBefore: 0, percent: -1 } : { daysBefore: Number(days), percent: Number(percent) };
    });
}
