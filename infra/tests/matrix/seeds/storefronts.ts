import { aVariant } from '../../../../subgraphs/orders/src/catalog/catalog.factory.ts';
import { aListing } from '../../../../subgraphs/orders/src/connection/connection.factory.ts';
import { aContractPrice } from '../../../../subgraphs/orders/src/contract-price/contract-price.factory.ts';
import {
  ChannelDriftRow,
  ConnectionSyncRow,
  OutwardTaskRow,
  ReconciliationRow,
} from '../../../../subgraphs/orders/src/outward-sync/outward-sync.entity.ts';
import { QueuedProductRow } from '../../../../subgraphs/orders/src/product-queue/product-queue.entity.ts';
import { anOffer } from '../../../../subgraphs/orders/src/storefront-offer/storefront-offer.factory.ts';
import { StockLinkRatioChangeRow } from '../../../../subgraphs/orders/src/storefront/storefront.entity.ts';
import { newId } from '../../../../subgraphs/subgraph-kit/src/id.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';
import { aQuietConnection } from './quiet-connection.ts';

type Em = TestSubgraph['em'];

const DAY = new Date('2026-11-20T05:00:00Z');

/** What a storefront buys, sells and has its marketplaces told, every field with a value. */
export async function seedStorefrontParts(
  em: Em,
  own: Belongings,
  {
    productId,
    variantId,
    shipmentId,
  }: { readonly productId: string; readonly variantId: string; readonly shipmentId: string },
): Promise<void> {
  const storefrontCode = own.storefront;
  await aContractPrice(em, { storefrontCode, productId });
  await aVariant(em, { productId, discontinuedAt: DAY });
  await anOffer(em, { storefrontCode, productId });
  em.create(StockLinkRatioChangeRow, {
    id: newId(),
    storefrontCode,
    before: 20,
    after: 30,
    changedById: own.people.HEADQUARTERS,
    changedByName: own.personName,
    changedAt: DAY,
  });
  await em.execute(
    `insert into storefront_policy (id, storefront_code, version, text, effective_from, recorded_at, recorded_by_name)
     values (?, ?, 1, '7일 안에 교환합니다.', '2020-01-01', '2020-01-01', '본사')`,
    [newId(), storefrontCode],
  );
  const connection = await aQuietConnection(em, { storefrontCode, connector: 'NAVER' });
  await aListing(em, {
    connectionId: connection.id,
    variantId,
    pushAttempts: 1,
    pushError: 'UNKNOWN_THERE',
    pushErrorDetail: 'No such variant',
    pushRetryAt: DAY,
  });
  em.create(QueuedProductRow, queued(storefrontCode, productId, 'FAILED'));
  em.create(QueuedProductRow, queued(storefrontCode, productId, 'WAITING'));
  await em.flush();
  await seedSync(em, own, { connectionId: connection.id, variantId, shipmentId });
}

function queued(storefrontCode: string, productId: string, state: 'FAILED' | 'WAITING') {
  return {
    id: newId(),
    storefrontCode,
    productId,
    state,
    priority: 1,
    place: state === 'WAITING' ? 2 : 1,
    attempts: 1,
    sentTo: [],
    notBefore: state === 'WAITING' ? new Date('2099-01-01T00:00:00Z') : DAY,
    startedAt: DAY,
    endedAt: state === 'WAITING' ? null : DAY,
    errorCode: 'INVALID',
    errorDetail: 'No price',
    queuedByName: '운영자',
    queuedAt: DAY,
  };
}

async function seedSync(
  em: Em,
  { storefront: storefrontCode, order: orderId }: Belongings,
  { connectionId, variantId, shipmentId }: Record<'connectionId' | 'variantId' | 'shipmentId', string>,
): Promise<void> {
  em.create(ConnectionSyncRow, {
    connectionId,
    busyUntil: null,
    wantedSince: null,
    retryAt: new Date('2099-01-01T00:00:00Z'),
    failures: 1,
    trouble: 'AWAY',
    troubleSince: DAY,
    lastDoneAt: DAY,
    changedAt: DAY,
  });
  seedTasks(em, { connectionId, storefrontCode, orderId, shipmentId });
  const reconciliation = em.create(ReconciliationRow, {
    id: newId(),
    connectionId,
    storefrontCode,
    state: 'FAILED',
    listingsRead: 1,
    ordersRead: 1,
    driftsFound: 2,
    errorCode: 'AWAY',
    askedByName: '운영자',
    startedAt: DAY,
    endedAt: DAY,
  });
  await em.flush();
  await seedDrifts(em, { reconciliation, variantId, orderId });
}

function seedTasks(
  em: Em,
  {
    connectionId,
    storefrontCode,
    orderId,
    shipmentId,
  }: Record<'connectionId' | 'storefrontCode' | 'orderId' | 'shipmentId', string>,
): void {
  const told = {
    connectionId,
    storefrontCode,
    orderId,
    lineNumbers: [],
    state: 'FAILED',
    attempts: 1,
    retryAt: DAY,
    errorCode: 'WRONG_STATE',
    errorDetail: 'Cancelled there',
    createdAt: DAY,
    endedAt: DAY,
  } as const;
  em.create(OutwardTaskRow, { ...told, lineNumbers: [], id: newId(), kind: 'SHIPMENT', shipmentId, isHeld: null });
  em.create(OutwardTaskRow, { ...told, lineNumbers: [], id: newId(), kind: 'HOLD', shipmentId: null, isHeld: true });
  const claim = { claimKind: 'RETURN', claimAnswer: 'REFUSE', claimReason: '사용한 흔적' } as const;
  const decided = { ...claim, kind: 'CLAIM', shipmentId: null, isHeld: null } as const;
  em.create(OutwardTaskRow, { ...told, ...decided, lineNumbers: [], id: newId() });
  const waiting = { state: 'WAITING', retryAt: new Date('2099-01-01T00:00:00Z'), endedAt: null } as const;
  const release = { kind: 'HOLD', shipmentId: null, isHeld: false } as const;
  em.create(OutwardTaskRow, { ...told, ...waiting, ...release, id: newId(), lineNumbers: [] });
}

async function seedDrifts(
  em: Em,
  {
    reconciliation: { id: reconciliationId, connectionId, storefrontCode },
    variantId,
    orderId,
  }: { readonly reconciliation: ReconciliationRow; readonly variantId: string; readonly orderId: string },
): Promise<void> {
  const drift = {
    reconciliationId,
    connectionId,
    storefrontCode,
    externalNumber: '1',
    foundAt: DAY,
  };
  em.create(ChannelDriftRow, {
    ...drift,
    id: newId(),
    kind: 'QUANTITY',
    variantId,
    orderId: null,
    seen: '1',
    expected: '2',
    state: 'REPAIRED',
    repairedAt: DAY,
  });
  em.create(ChannelDriftRow, {
    ...drift,
    id: newId(),
    kind: 'STATUS',
    variantId: null,
    orderId,
    seen: 'N30',
    expected: 'N20',
    state: 'FOUND',
    repairedAt: null,
  });
  await em.flush();
}
