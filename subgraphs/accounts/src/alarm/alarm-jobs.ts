import { daysAfter, type Job } from '@madang/subgraph-kit';
import { AlarmRow } from './alarm.entity.ts';

/** Days for which an alarm can be looked up again. */
const KEPT_DAYS = 180;

/** Forgets old alarms, and with them how they were pushed, every night. */
export const forgetAlarms: Job = {
  cron: '55 18 * * *',
  run: async (em, _payload, now) => {
    await em.nativeDelete(AlarmRow, { raisedAt: { $lt: daysAfter(now, -KEPT_DAYS) } });
  },
};
