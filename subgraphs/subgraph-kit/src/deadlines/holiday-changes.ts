import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { EventHandler } from '../events.ts';
import { emit } from '../events.ts';
import type { ClockRuleRow, DeadlineRecord } from './deadline.entity.ts';
import { HOLIDAY_KINDS } from './holiday-words.ts';
import { keepDeadline, rowOf } from './keep-deadline.ts';
import { beginningOfDay, endOfDay, type Holidays } from './periods.ts';
import { holidaysOf, ruleOf } from './rule-of-clock.ts';
import { timeOf, waitFor } from './time-of.ts';

/** Event by which accounts tells every slice of a holiday. */
export const HOLIDAY_CHANGED = 'accounts.holiday-changed';

const change = z.object({
  day: z.iso.date(),
  nameKo: z.string(),
  nameEn: z.string(),
  kind: z.enum(HOLIDAY_KINDS),
  removed: z.boolean(),
  changedAt: z.coerce.date(),
});

/** A holiday as it is from a moment on. */
export type HolidayChange = z.output<typeof change>;

/** Tells every slice of a holiday that is new, other than it was, or none any more; for accounts, which owns the calendar. */
export function tellHoliday(tx: EntityManager, holiday: HolidayChange, now: Date): Promise<void> {
  return emit(tx, { type: HOLIDAY_CHANGED, data: { ...holiday } }, now);
}

/** Writes a holiday unless a newer word of it is known; false then. */
export async function putHoliday(tx: EntityManager, holiday: HolidayChange): Promise<boolean> {
  const put = await tx.execute<unknown[]>(
    `insert into holiday (day, name_ko, name_en, kind, removed, changed_at) values (?, ?, ?, ?, ?, ?)
     on conflict (day) do update set name_ko = excluded.name_ko, name_en = excluded.name_en, kind = excluded.kind,
       removed = excluded.removed, changed_at = excluded.changed_at
     where holiday.changed_at <= excluded.changed_at returning day`,
    [holiday.day, holiday.nameKo, holiday.nameEn, holiday.kind, holiday.removed, holiday.changedAt],
  );
  return put.length > 0;
}

/** Takes in what accounts tells of a holiday, and moves the open deadlines whose end it changes. */
export const takeHolidayChange: EventHandler = async (tx, data, now) => {
  const holiday = change.parse(data);
  if (!(await putHoliday(tx, holiday))) return;
  const holidays = await holidaysOf(tx);
  const rules = new Map<string, ClockRuleRow>();
  for (const open of await deadlinesAround(tx, holiday.day)) {
    const key = `${open.clock} ${open.ruleFrom}`;
    const rule = rules.get(key) ?? (await ruleOf(tx, open));
    rules.set(key, rule);
    await move(tx, open, { rule, holidays, now, reason: wordOf(holiday) });
  }
};

/** Open deadlines that began before a day was over and end on it or later: the only ones that it can move. */
async function deadlinesAround(tx: EntityManager, day: string): Promise<DeadlineRecord[]> {
  const rows = await tx.execute<{ row: unknown }[]>(
    `select to_jsonb(d) as row from deadline d
     where state in ('RUNNING', 'PAUSED') and given_at is null and due_at >= ? and started_at <= ?
     order by id for update`,
    [beginningOfDay(day), endOfDay(day)],
  );
  return rows.map(({ row }) => rowOf(row));
}

interface Calendar {
  readonly rule: ClockRuleRow;
  readonly holidays: Holidays;
  readonly now: Date;
  readonly reason: string;
}

async function move(tx: EntityManager, open: DeadlineRecord, { rule, holidays, now, reason }: Calendar): Promise<void> {
  const time = timeOf(open, rule, holidays, now);
  if (time.dueAt.getTime() === open.dueAt.getTime()) return;
  const row: DeadlineRecord = { ...open, ...time };
  await keepDeadline(tx, row, { kind: 'MOVED', reason }, { actor: null, now });
  await waitFor(tx, row, rule);
}

function wordOf({ day, nameKo, removed }: HolidayChange): string {
  return removed ? `${day} ${nameKo} 공휴일 해제` : `${day} ${nameKo} 공휴일`;
}
