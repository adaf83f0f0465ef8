import { z } from 'zod';
import type { Job } from '../jobs.ts';
import { expireDeadline } from './expire-deadline.ts';
import { remindDeadline } from './remind-deadline.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';
import { EXPIRE_DEADLINE, REMIND_DEADLINE } from './time-of.ts';

const one = z.object({ id: z.uuid() });

/** What time does with deadlines, in every slice that declares clocks. */
export const deadlineJobs: Readonly<Record<string, Job>> = {
  [EXPIRE_DEADLINE]: { run: async (em, payload, now) => void (await expireDeadline(em, one.parse(payload).id, now)) },
  [REMIND_DEADLINE]: { run: async (em, payload, now) => void (await remindDeadline(em, one.parse(payload).id, now)) },
  'sweep-deadlines': { cron: '* * * * *', run: (em, _payload, now) => sweepDeadlines(em, now) },
};
