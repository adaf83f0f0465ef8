import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontOfferRow } from './storefront-offer.entity.ts';

/** Lets a storefront offer a product for a test. */
export async function anOffer(
  em: EntityManager,
  details: Partial<StorefrontOfferRow> & Pick<StorefrontOfferRow, 'storefrontCode' | 'productId'>,
): Promise<StorefrontOfferRow> {
  const offer = em.create(StorefrontOfferRow, {
    price: 139_000,
    offeredAt: new Date('2026-11-20T01:00:00Z'),
    withdrawnAt: null,
    changedByName: '운영자',
    changedAt: new Date('2026-11-20T01:00:00Z'),
    ...details,
  });
  await em.flush();
  return offer;
}
