import { defineEntity, p } from '@mikro-orm/core';

/** What an administrator does to the calendar. */
export const HOLIDAY_ACTS = ['ADD', 'REMOVE'] as const;

const HolidayChangeSchema = defineEntity({
  name: 'HolidayChangeRow',
  tableName: 'holiday_change',
  properties: {
    id: p.uuid().primary(),
    day: p.date(),
    nameKo: p.text(),
    nameEn: p.text(),
    act: p.enum([...HOLIDAY_ACTS]),
    reason: p.text(),
    actorId: p.uuid(),
    actorName: p.text(),
    changedAt: p.datetime(3),
  },
});

/** Why a day became a holiday or ceased to be one; only added. */
export class HolidayChangeRow extends HolidayChangeSchema.class {}
HolidayChangeSchema.setClass(HolidayChangeRow);

/** Tables of the calendar beside that of every slice. */
export const holidayRows = [HolidayChangeSchema];
