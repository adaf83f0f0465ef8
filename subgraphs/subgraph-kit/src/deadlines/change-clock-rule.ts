import { audit } from '../audit/audit.ts';
import { seoulDay } from '../clock.ts';
import type { Context } from '../context.ts';
import { saysWhy } from '../privacy/privacy-words.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { clocksOf } from './clocks.ts';
import type { DeadlineCode } from './deadline-words.ts';
import { ClockRuleRow } from './deadline.entity.ts';
import type { ClockUnit } from './periods.ts';
import { intsOf } from './rule-of-clock.ts';

/** Rule that an administrator sets. */
export interface NewClockRule {
  readonly clock: string;
  readonly effectiveFrom: string;
  readonly unit: ClockUnit;
  readonly length: number;
  readonly mostExtension: number;
  readonly redAfterHours?: number | null;
  /** Hours before the end. */
  readonly remindBefore: readonly number[];
  readonly source: string;
}

/** Longest period that a rule may say, in its unit, so that a slip of the keyboard is none. */
const LONGEST = 36_500;

/** Sets what a clock counts from a day on; deadlines that run keep the rule under which they began. */
export async function changeClockRule(
  { em, actor, now }: Context,
  wanted: NewClockRule,
): Promise<ClockRuleRow | Refusal<DeadlineCode>> {
  const { clock, effectiveFrom, unit, length, mostExtension, redAfterHours = null, source } = wanted;
  const flaw = flawOf(wanted, seoulDay(now));
  if (flaw) return flaw;
  if (!clocksOf(em).has(clock)) return refuse('CLOCK_UNKNOWN', ['input', 'clock']);
  const leads = [...new Set(wanted.remindBefore)].toSorted((one, other) => other - one);
  return em.transactional(async (tx) => {
    const put = await tx.execute<unknown[]>(
      `insert into clock_rule (clock, effective_from, unit, length, most_extension, red_after_hours, remind_before, source,
                               changed_by_name)
       values (?, ?, ?, ?, ?, ?, ?::int[], ?, ?) on conflict do nothing returning clock`,
      [clock, effectiveFrom, unit, length, mostExtension, redAfterHours, intsOf(leads), source.trim(), actor.name],
    );
    if (put.length === 0) return refuse('CLOCK_RULE_EXISTS', ['input', 'effectiveFrom']);
    const data = { effectiveFrom, unit, length, mostExtension, redAfterHours, remindBefore: leads };
    await audit(tx, { act: 'clock-rule.change', subject: { type: 'ClockRule', id: clock }, actor, data }, now);
    return tx.findOneOrFail(ClockRuleRow, { clock, effectiveFrom });
  });
}

function flawOf(rule: NewClockRule, today: string): Refusal<DeadlineCode> | null {
  const { length, mostExtension, redAfterHours, remindBefore, effectiveFrom, source } = rule;
  if (!isWhole(length)) return refuse('CLOCK_RULE_INVALID', ['input', 'length']);
  if (mostExtension !== 0 && !isWhole(mostExtension)) return refuse('CLOCK_RULE_INVALID', ['input', 'mostExtension']);
  if (typeof redAfterHours === 'number' && !isWhole(redAfterHours))
    return refuse('CLOCK_RULE_INVALID', ['input', 'redAfterHours']);
  if (!remindBefore.every(isWhole)) return refuse('CLOCK_RULE_INVALID', ['input', 'remindBefore']);
  if (effectiveFrom < today) return refuse('EFFECTIVE_DATE_PAST', ['input', 'effectiveFrom']);
  return saysWhy(source) ? null : refuse('SOURCE_MISSING', ['input', 'source']);
}

function isWhole(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number <= LONGEST;
}
