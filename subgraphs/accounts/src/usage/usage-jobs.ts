import { daysAfter, type Job } from '@madang/subgraph-kit';
import { UsageBatchRow, UsageRow } from './usage.entity.ts';

/** Days for which usage is kept; the screen shows 30 of them. */
const KEPT_DAYS = 400;
/** Days within which a batch might still be delivered again. */
const BATCH_DAYS = 7;

/** Forgets usage that nobody looks at any more, every night. */
export const forgetUsage: Job = {
  cron: '40 18 * * *',
  run: async (em, _payload, now) => {
    await em.nativeDelete(UsageBatchRow, { takenAt: { $lt: daysAfter(now, -BATCH_DAYS) } });
    await em.nativeDelete(UsageRow, { hour: { $lt: daysAfter(now, -KEPT_DAYS) } });
  },
};
