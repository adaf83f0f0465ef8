import { addJob, type Job } from '@madang/subgraph-kit';
import { SEND_PUSH } from './push-names.ts';

/** Time after which an attempt that is still under way is nobody's, in milliseconds; longer than the longest. */
const LOST_AFTER_MS = 2 * 60_000;

/** Pushes that one sweep takes up; the next one follows within a minute. */
const A_SWEEP = 500;

/** Finds pushes whose sender was killed, once a minute: what was under way may have been sent, and is left to people. */
export const sweepPushes: Job = {
  cron: '* * * * *',
  run: async (em, _payload, now) => {
    await em.execute(
      `update push_message set state = 'AMBIGUOUS', problem = 'SENDER_LOST' where state = 'SENDING' and tried_at < ?`,
      [new Date(now.getTime() - LOST_AFTER_MS)],
    );
    const due = await em.execute<{ id: string }[]>(
      `select id from push_message where state = 'WAITING' and (next_at is null or next_at <= ?) limit ?`,
      [now, A_SWEEP],
    );
    for (const { id } of due) await addJob(em, SEND_PUSH, { pushId: id }, { key: `${SEND_PUSH}:${id}` });
  },
};

/** Takes away devices that were forgotten, and those on which somebody else has signed in since. */
export const tidyPushDevices: Job = {
  cron: '58 18 * * *',
  run: async (em) => {
    await em.execute(
      `delete from push_device old where old.forgotten_at is not null or exists (
         select from push_device new where new.endpoint_digest = old.endpoint_digest and new.id <> old.id
           and new.forgotten_at is null and (new.registered_at, new.id) > (old.registered_at, old.id))`,
    );
  },
};
