import { defineEntity, p } from '@mikro-orm/core';
import { ALARM_CATEGORIES } from '../push-device/index.ts';

const AlarmSchema = defineEntity({
  name: 'AlarmRow',
  tableName: 'alarm',
  properties: {
    id: p.uuid().primary(),
    /** Message of dispatch; one person is alarmed once of each. */
    messageId: p.uuid(),
    personId: p.uuid(),
    category: p.enum([...ALARM_CATEGORIES]),
    title: p.text(),
    text: p.text(),
    /** Where in the shell it leads. */
    path: p.text(),
    /** Stands in the list of the shell; one that was only pushed does not. */
    shown: p.boolean(),
    pushed: p.boolean(),
    raisedAt: p.datetime(3),
    readAt: p.datetime(3).nullable(),
  },
});

/** What one person is told without asking; without personal data. */
export class AlarmRow extends AlarmSchema.class {}
AlarmSchema.setClass(AlarmRow);

/** Tables of alarms. */
export const alarmRows = [AlarmSchema];
