import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CollectionRunRow, CollectionStateRow, QuarantinedOrderRow } from './collection.entity.ts';
import { quarantinePersonal } from './collection.personal.ts';

type OfConnection = Pick<CollectionRunRow, 'connectionId' | 'storefrontCode'>;

const DAY = new Date('2026-11-20T05:00:00Z');

/** Makes a collection that failed, and how its connection stands since, for a test. */
export async function aRun(
  em: EntityManager,
  { connectionId, storefrontCode }: OfConnection,
): Promise<CollectionRunRow> {
  em.create(CollectionStateRow, {
    id: connectionId,
    storefrontCode,
    collectedUntil: DAY,
    lastRunAt: DAY,
    lastSuccessAt: DAY,
    errorCode: 'AWAY',
    errorAt: DAY,
    failures: 1,
    // The clock leaves it alone.
    nextAt: new Date('2100-01-01T00:00:00Z'),
    leaseId: null,
    leasedUntil: null,
  });
  const run = em.create(CollectionRunRow, {
    id: newId(),
    connectionId,
    storefrontCode,
    cause: 'PERSON',
    askedBy: '남본사',
    state: 'FAILED',
    windowFrom: DAY,
    windowTo: DAY,
    read: 1,
    added: 0,
    changed: 0,
    known: 0,
    unpaid: 0,
    quarantined: 1,
    errorCode: 'AWAY',
    askedAt: DAY,
    startedAt: DAY,
    endedAt: DAY,
  });
  await em.flush();
  return run;
}

/** Puts an order aside for a test. */
export async function aQuarantinedOrder(
  em: EntityManager,
  details: Partial<QuarantinedOrderRow> & OfConnection,
  payload: unknown = { order_id: '20261120-0000001' },
): Promise<QuarantinedOrderRow> {
  const id = details.id ?? newId();
  const row = em.create(QuarantinedOrderRow, {
    id,
    key: id,
    externalNumber: '20261120-0000001',
    code: 'MALFORMED',
    reason: 'items: not there',
    orderId: null,
    state: 'WAITING',
    times: 1,
    firstSeenAt: DAY,
    lastSeenAt: DAY,
    settledAt: null,
    settledBy: null,
    dismissal: null,
    ...details,
    ...(await quarantinePersonal.seal(em, id, { payload: JSON.stringify(payload) })),
  });
  await em.flush();
  return row;
}
