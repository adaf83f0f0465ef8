import type { EntityManager } from '@mikro-orm/postgresql';
import { seoulDay } from '../clock.ts';
import { clockNamed, clocksOf, leadsOf, type ClockReference } from './clocks.ts';
import { ClockRuleRow } from './deadline.entity.ts';
import type { Holidays } from './periods.ts';

/** Day from which the declaration of a clock is its rule: before anything that is counted. */
const FROM_THE_FIRST = '2000-01-01';

/** Makes the declaration of each clock its first rule, where there is none. */
export async function enterClockRules(em: EntityManager): Promise<void> {
  for (const clock of clocksOf(em).values()) {
    await em.execute(
      `insert into clock_rule (clock, effective_from, unit, length, most_extension, red_after_hours, remind_before, source)
       values (?, ?, ?, ?, ?, ?, ?::int[], ?) on conflict do nothing`,
      [
        clock.name,
        FROM_THE_FIRST,
        clock.unit,
        clock.length,
        clock.mostExtension ?? 0,
        clock.redAfterHours ?? null,
        intsOf(leadsOf(clock)),
        clock.source,
      ],
    );
  }
}

/** Rule of a clock on the day of a moment. */
export async function ruleAt(tx: EntityManager, clock: ClockReference, moment: Date): Promise<ClockRuleRow> {
  const { name } = clockNamed(tx, clock);
  const where = { clock: name, effectiveFrom: { $lte: seoulDay(moment) } };
  return tx.findOneOrFail(ClockRuleRow, where, { orderBy: { effectiveFrom: 'desc' } });
}

/** Rule by which a deadline was started. */
export async function ruleOf(
  tx: EntityManager,
  { clock, ruleFrom }: { readonly clock: string; readonly ruleFrom: string },
): Promise<ClockRuleRow> {
  return tx.findOneOrFail(ClockRuleRow, { clock, effectiveFrom: ruleFrom });
}

/** Public holidays as this slice knows them now. */
export async function holidaysOf(tx: EntityManager): Promise<Holidays> {
  const [known] = await tx.execute<{ days: string[] }[]>(
    "select array(select to_char(day, 'YYYY-MM-DD') from holiday where not removed) as days",
  );
  return new Set(known?.days);
}

/** List of whole numbers as PostgreSQL reads it. */
export function intsOf(numbers: readonly number[]): string {
  return `{${numbers.join(',')}}`;
}
