import type { Jobs } from '../jobs.ts';

/** Every hour, answers whose idempotency key has expired are forgotten. */
export const idempotencyJobs: Jobs = {
  'forget-idempotent-answers': {
    cron: '17 * * * *',
    run: async (em, _payload, now) => {
      await em.execute('delete from idempotent_answer where expires_at <= ?', [now]);
    },
  },
};
