import { daysAfter, type Job } from '@madang/subgraph-kit';
import { makerMay } from '../person/index.ts';
import { workOn, type Line } from './deliver-next.ts';
import { WebhookDeliveryRow } from './webhook.entity.ts';

/** Lines that one sweep takes up; the next one follows within a minute. */
const LINES_A_SWEEP = 500;

/** Days for which a delivery and its attempts can be looked at and sent again. */
const KEPT_DAYS = 30;

/** Finds lines that nobody works on, such as those of a worker that was killed, once a minute. */
export const sweepWebhooks: Job = {
  cron: '* * * * *',
  run: async (em, _payload, now) => {
    const lines = await em.execute<{ endpoint_id: string; ordering_key: string }[]>(
      `select distinct d.endpoint_id, d.ordering_key from webhook_delivery d
       join webhook_endpoint e on e.id = d.endpoint_id and e.disabled_at is null
       where ${makerMay('e')} and d.state = 'WAITING' and (d.next_at is null or d.next_at <= ?)
         and (d.claimed_until is null or d.claimed_until <= ?)
       limit ?`,
      [now, now, LINES_A_SWEEP],
    );
    const due: Line[] = lines.map((line) => ({ endpointId: line.endpoint_id, orderingKey: line.ordering_key }));
    for (const line of due) await workOn(em, line);
  },
};

/** Forgets deliveries that are over, every night. */
export const forgetDeliveries: Job = {
  cron: '50 18 * * *',
  run: async (em, _payload, now) => {
    await em.nativeDelete(WebhookDeliveryRow, {
      state: { $in: ['DELIVERED', 'DEAD'] },
      settledAt: { $lt: daysAfter(now, -KEPT_DAYS) },
    });
  },
};
