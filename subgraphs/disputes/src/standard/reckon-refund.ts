import { refuse, type Refusal } from '@madang/subgraph-kit';
import type { StandardCode } from './standard-words.ts';
import type { RefundRule, RuleTerms } from './standard.ts';

/** What is known of a contract whose refund is reckoned; amounts in whole won. */
export interface RefundFacts {
  readonly paid: number;
  /** Days of use, or of the age of a thing. */
  readonly usedDays?: number | null;
  /** Days that were agreed, or for which a thing lasts. */
  readonly totalDays?: number | null;
  /** Days from giving notice to the beginning. */
  readonly daysBefore?: number | null;
}

/** One line of a reckoning. */
export interface RefundLine {
  readonly label: { readonly ko: string; readonly en: string };
  readonly amount: number;
}

/** Reckons a refund by a rule (K21), won below one cut off in the consumer's favour; the lines add up to it, and it is never below 0. */
export function reckonRefund(
  { rule, terms }: { readonly rule: RefundRule; readonly terms: RuleTerms },
  facts: RefundFacts,
): readonly RefundLine[] | Refusal<StandardCode> {
  const { paid, usedDays, totalDays, daysBefore } = facts;
  if (!isWhole(paid)) return refuse('AMOUNT_INVALID', ['paid']);
  const price: RefundLine = { label: { ko: '지불한 금액', en: 'Amount paid' }, amount: paid };
  switch (rule) {
    case 'FULL':
      return [price];
    case 'USED_DAYS':
    case 'REMAINING':
    case 'DEPRECIATION': {
      if (!isWhole(totalDays) || totalDays === 0) return refuse('DAYS_MISSING', ['totalDays']);
      if (!isWhole(usedDays)) return refuse('DAYS_MISSING', ['usedDays']);
      if (usedDays > totalDays) return refuse('DAYS_CONTRADICT', ['usedDays']);
      return atLeastNothing([price, ...ofTime(rule, terms, { paid, usedDays, totalDays })]);
    }
    case 'BEFORE_START': {
      if (!isWhole(daysBefore)) return refuse('DAYS_MISSING', ['daysBefore']);
      const [, percent = 100] = terms.penalties?.find(([days]) => daysBefore >= days) ?? [];
      return atLeastNothing([price, penalty(paid, percent)]);
    }
  }
}

function ofTime(
  rule: 'USED_DAYS' | 'REMAINING' | 'DEPRECIATION',
  { penaltyPercent = 0, addedPercent = 0 }: RuleTerms,
  { paid, usedDays, totalDays }: { paid: number; usedDays: number; totalDays: number },
): RefundLine[] {
  const used = Math.floor((paid * usedDays) / totalDays);
  const worn = { ko: `이용·경과한 부분 (${usedDays}/${totalDays}일)`, en: `Used (${usedDays} of ${totalDays} days)` };
  const lines: RefundLine[] = [{ label: worn, amount: -used }];
  if (rule === 'DEPRECIATION') {
    const added = Math.ceil(((paid - used) * addedPercent) / 100);
    return [...lines, { label: { ko: `가산 ${addedPercent}%`, en: `Added ${addedPercent}%` }, amount: added }];
  }
  return [...lines, penalty(rule === 'REMAINING' ? paid - used : paid, penaltyPercent)];
}

function penalty(of: number, percent: number): RefundLine {
  const share = (of * Math.abs(percent)) / 100;
  return percent < 0
    ? { label: { ko: `배상 ${-percent}%`, en: `Compensation ${-percent}%` }, amount: Math.ceil(share) }
    : { label: { ko: `위약금 ${percent}%`, en: `Penalty ${percent}%` }, amount: -Math.floor(share) };
}

function atLeastNothing(lines: readonly RefundLine[]): readonly RefundLine[] {
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  if (sum >= 0) return lines;
  return [...lines, { label: { ko: '환급할 금액이 없음', en: 'Nothing to be refunded' }, amount: -sum }];
}

function isWhole(value: number | null | undefined): value is number {
  return Number.isSafeInteger(value) && (value ?? -1) >= 0;
}
