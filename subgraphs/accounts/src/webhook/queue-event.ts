import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { makerMay } from '../person/index.ts';
import { workOn } from './deliver-next.ts';
import { WebhookDeliveryRow } from './webhook.entity.ts';
import type { EventType } from './webhook.ts';

/** Event for partners as the slices tell it. */
interface PartnerEvent {
  readonly type: EventType;
  readonly businessId: string;
  readonly orderingKey: string;
  readonly data: Record<string, unknown>;
  readonly at: Date;
}

/** Lines up an event for every endpoint of a business that wants to hear of it, and whose maker still may. */
async function queueEvent(tx: EntityManager, { type, businessId, orderingKey, data, at }: PartnerEvent): Promise<void> {
  const endpoints = await tx.execute<{ id: string }[]>(
    `select e.id from webhook_endpoint e where e.business_id = ? and e.disabled_at is null
       and ? = any(e.event_types) and ${makerMay('e')}`,
    [businessId, type],
  );
  for (const { id: endpointId } of endpoints) {
    tx.create(WebhookDeliveryRow, {
      id: newId(),
      endpointId,
      eventType: type,
      orderingKey,
      data,
      occurredAt: at,
      state: 'WAITING',
      attempts: 0,
    });
    await tx.flush();
    await workOn(tx, { endpointId, orderingKey });
  }
}

const caseChanged = z.object({
  caseId: z.uuid(),
  number: z.string(),
  state: z.string(),
  businessId: z.uuid(),
  at: z.coerce.date(),
});

/** Tells the business a case is against that the case moved: ids and the state, nothing of a person. */
export async function queueCaseChanged(tx: EntityManager, event: unknown): Promise<void> {
  const { caseId, number, state, businessId, at } = caseChanged.parse(event);
  await queueEvent(tx, {
    type: 'disputes.case-changed',
    businessId,
    orderingKey: caseId,
    data: { caseId, number, state, at },
    at,
  });
}
