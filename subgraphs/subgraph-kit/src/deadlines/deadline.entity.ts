import { defineEntity, p } from '@mikro-orm/core';
import { DEADLINE_EVENTS, DEADLINE_STATES } from './deadline-words.ts';
import { HOLIDAY_KINDS } from './holiday-words.ts';
import { CLOCK_UNITS } from './periods.ts';

const HolidaySchema = defineEntity({
  name: 'HolidayRow',
  tableName: 'holiday',
  properties: {
    day: p.date().primary(),
    nameKo: p.text(),
    nameEn: p.text(),
    kind: p.enum([...HOLIDAY_KINDS]),
    /** A holiday that is none any more stays as a row, so that an older word of it does not bring it back. */
    removed: p.boolean(),
    changedAt: p.datetime(3),
  },
});

/** Public holiday, as the slice knows it; written by accounts, and by what it tells the others. */
export class HolidayRow extends HolidaySchema.class {}
HolidaySchema.setClass(HolidayRow);

const ClockRuleSchema = defineEntity({
  name: 'ClockRuleRow',
  tableName: 'clock_rule',
  properties: {
    clock: p.text().primary(),
    effectiveFrom: p.date().primary(),
    unit: p.enum([...CLOCK_UNITS]),
    length: p.integer(),
    mostExtension: p.integer(),
    redAfterHours: p.integer().nullable(),
    /** Hours before the end, longest first. */
    remindBefore: p.array().$type<number[]>().columnType('int[]'),
    source: p.text(),
    changedByName: p.text().nullable(),
  },
});

/** What a clock counts from a day on. */
export class ClockRuleRow extends ClockRuleSchema.class {}
ClockRuleSchema.setClass(ClockRuleRow);

const DeadlineSchema = defineEntity({
  name: 'DeadlineRow',
  tableName: 'deadline',
  properties: {
    id: p.uuid().primary(),
    clock: p.text(),
    /** Day from which its rule is in effect. */
    ruleFrom: p.date(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    subjectLabel: p.text(),
    state: p.enum([...DEADLINE_STATES]),
    ownerId: p.uuid().nullable(),
    ownerName: p.text().nullable(),
    team: p.text().nullable(),
    startedAt: p.datetime(3),
    givenAt: p.datetime(3).nullable(),
    dueAt: p.datetime(3),
    redAt: p.datetime(3),
    pauses: p.json<{ from: string; until: string }[]>(),
    pausedAt: p.datetime(3).nullable(),
    extendedDays: p.integer(),
    /** Shortest lead time, in hours, that is past: of it, and of longer ones, nobody is reminded any more. */
    remindedLead: p.integer().nullable(),
    /** When it was seen that its time was over and nobody had met it; it may have been met since. */
    missedAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
  },
});

/** Deadline of a subject; written by the functions of this room alone. */
export class DeadlineRow extends DeadlineSchema.class {}
DeadlineSchema.setClass(DeadlineRow);

/** A deadline as values, outside an entity manager: what acts are handed, change and give. */
export type DeadlineRecord = Pick<DeadlineRow, keyof DeadlineRow>;

const DeadlineEventSchema = defineEntity({
  name: 'DeadlineEventRow',
  tableName: 'deadline_event',
  properties: {
    id: p.uuid().primary(),
    deadlineId: p.uuid(),
    kind: p.enum([...DEADLINE_EVENTS]),
    at: p.datetime(3),
    /** End of the deadline after it. */
    dueAt: p.datetime(3),
    actorId: p.uuid().nullable(),
    actorName: p.text().nullable(),
    approvalId: p.uuid().nullable(),
    reason: p.text().nullable(),
  },
});

/** What happened to a deadline; only added. */
export class DeadlineEventRow extends DeadlineEventSchema.class {}
DeadlineEventSchema.setClass(DeadlineEventRow);

/** Tables of deadlines. */
export const deadlineRows = [HolidaySchema, ClockRuleSchema, DeadlineSchema, DeadlineEventSchema];
