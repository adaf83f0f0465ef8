import { defineEntity, p } from '@mikro-orm/core';

const StorefrontOfferSchema = defineEntity({
  name: 'StorefrontOfferRow',
  tableName: 'storefront_offer',
  primaryKeys: ['storefrontCode', 'productId'],
  properties: {
    storefrontCode: p.text().primary(),
    productId: p.uuid().primary(),
    /** Price of one piece at this storefront, in won; that of the maker's list where none is set. */
    price: p.bigint('number').nullable(),
    offeredAt: p.datetime(3),
    /** From here on the storefront sells it no more, and its marketplaces say sold out. */
    withdrawnAt: p.datetime(3).nullable(),
    changedByName: p.text().nullable(),
    changedAt: p.datetime(3),
  },
});

/** Product that a storefront chose to sell. */
export class StorefrontOfferRow extends StorefrontOfferSchema.class {}
StorefrontOfferSchema.setClass(StorefrontOfferRow);

/** Table of offers. */
export const storefrontOfferRows = [StorefrontOfferSchema];
