import { audit, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { priceFlaw } from '../contract-price/index.ts';
import { putInQueue } from '../product-queue/index.ts';
import { storefrontById, type StorefrontRow } from '../storefront/index.ts';
import { StorefrontOfferRow } from './storefront-offer.entity.ts';
import type { OfferCode } from './storefront-offer.ts';

/** Price of a product at a storefront, in whole won. */
export interface NewOfferPrice {
  readonly storefrontId: string;
  readonly productId: string;
  /** Price of one piece; null for that of the maker's list. */
  readonly amount?: number | null;
}

/** Sets at what price a storefront sells a product, which its seller decides freely (C3). */
export async function setOfferPrice(
  context: Context,
  { storefrontId, productId, amount = null }: NewOfferPrice,
): Promise<StorefrontRow | Refusal<OfferCode>> {
  const { em, actor, now } = context;
  const storefront = await storefrontById(context, storefrontId);
  if (!storefront) return refuse('STOREFRONT_UNKNOWN', ['input', 'storefrontId']);
  const flaw = amount === null ? null : priceFlaw(amount, ['input', 'amount']);
  if (flaw) return flaw;
  return em.transactional(async (tx) => {
    const where = { storefrontCode: storefront.code, productId, withdrawnAt: null };
    const offer = await tx.findOne(StorefrontOfferRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!offer) return refuse('OFFER_MISSING', ['input', 'productId']);
    const before = offer.price;
    Object.assign(offer, { price: amount, changedByName: actor.name, changedAt: now });
    const data = { code: storefront.code, productId, before, after: amount };
    const subject = { type: 'Storefront', id: storefront.id };
    await audit(tx, { act: 'offer.set-price', subject, actor, data }, now);
    await putInQueue(tx, { storefrontCode: storefront.code, productIds: [productId], byName: actor.name }, now);
    return storefront;
  });
}
