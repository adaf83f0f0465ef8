import { aVariant } from '../../../../subgraphs/orders/src/catalog/catalog.factory.ts';
import { QueuedProductRow } from '../../../../subgraphs/orders/src/product-queue/product-queue.entity.ts';
import { anOffer } from '../../../../subgraphs/orders/src/storefront-offer/storefront-offer.factory.ts';
import { newId } from '../../../../subgraphs/subgraph-kit/src/id.ts';
import { aQuietConnection } from '../seeds/quiet-connection.ts';
import type { Act, Acts } from './act.ts';

const DAY = new Date('2026-11-20T06:00:00Z');

/** Acts on the catalog, on storefronts, what they sell, and the sync of their marketplaces. */
export const storefrontActs: Acts = {
  changeStorefrontDetails: async (_em, { storefrontRow }) => ({ storefrontId: storefrontRow, operatorName: '박운영' }),
  addStorefrontPolicy: async (_em, { storefrontRow }) => ({
    storefrontId: storefrontRow,
    text: '7일 안에 교환합니다.',
    effectiveFrom: '2099-01-01',
  }),
  setStockLinkRatio: async (_em, { storefrontRow }) => ({ storefrontId: storefrontRow, percent: 31 }),
  setContractPrices: async (em, { storefrontRow }) => {
    const { productId } = await aVariant(em);
    return { storefrontId: storefrontRow, effectiveFrom: '2099-01-01', prices: [{ productId, amount: 70_000 }] };
  },
  addProduct: async () => ({
    styleCode: newId().replaceAll('-', '').slice(-12).toUpperCase(),
    name: '누빔 조끼',
    listPrice: 89_000,
    wholesalePrice: 52_000,
    variants: [{ colour: 'BK', size: 'L' }],
  }),
  changeProduct: async (em) => ({
    productId: (await aVariant(em)).productId,
    expectedVersion: 1,
    name: '누빔 조끼',
    listPrice: 89_000,
    wholesalePrice: 52_000,
  }),
  addVariants: async (em) => ({
    productId: (await aVariant(em, {}, { styleCode: newId().slice(-12).toUpperCase() })).productId,
    variants: [{ colour: 'BK', size: 'L' }],
  }),
  discontinueVariant: async (em) => ({ variantId: (await aVariant(em)).id }),
  resumeVariant: async (em) => ({ variantId: (await aVariant(em, { discontinuedAt: DAY })).id }),
  offerProducts: onProduct(),
  withdrawProducts: onProduct(),
  queueProducts: onProduct(),
  setOfferPrice: async (em, { storefrontRow, storefront }) => {
    const { productId } = await aVariant(em);
    await anOffer(em, { storefrontCode: storefront, productId });
    return { storefrontId: storefrontRow, productId, amount: 140_000 };
  },
  moveInQueue: onQueued({ place: 1 }),
  cancelQueued: onQueued({}),
  retryOutwardTasks: onConnection(),
  reconcileConnection: onConnection(),
};

function onProduct(): Act {
  return async (em, { storefrontRow }) => ({
    storefrontId: storefrontRow,
    productIds: [(await aVariant(em)).productId],
  });
}

function onQueued(more: Record<string, unknown>): Act {
  return async (em, { storefront }) => {
    const { productId } = await aVariant(em);
    const { id } = em.create(QueuedProductRow, {
      id: newId(),
      storefrontCode: storefront,
      productId,
      state: 'WAITING',
      priority: 1,
      place: 1,
      attempts: 0,
      sentTo: [],
      notBefore: new Date('2099-01-01T00:00:00Z'),
      queuedAt: DAY,
    });
    await em.flush();
    return { queuedProductId: id, ...more };
  };
}

function onConnection(): Act {
  return async (em, { storefront }) => ({
    connectionId: (await aQuietConnection(em, { storefrontCode: storefront, connector: 'NAVER' })).id,
  });
}
