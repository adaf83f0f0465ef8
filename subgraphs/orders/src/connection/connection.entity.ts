import { defineEntity, p } from '@mikro-orm/core';
import { CONNECTORS } from './connection.ts';

const StorefrontConnectionSchema = defineEntity({
  name: 'StorefrontConnectionRow',
  tableName: 'storefront_connection',
  properties: {
    id: p.uuid().primary(),
    storefrontCode: p.text(),
    connector: p.enum([...CONNECTORS]),
    /** Name under which the marketplace knows the storefront, such as a mall id. */
    account: p.text(),
    name: p.text(),
    isActive: p.boolean().default(true),
  },
});

/** Connection of a storefront to a marketplace where it sells. */
export class StorefrontConnectionRow extends StorefrontConnectionSchema.class {}
StorefrontConnectionSchema.setClass(StorefrontConnectionRow);

const ChannelListingSchema = defineEntity({
  name: 'ChannelListingRow',
  tableName: 'channel_listing',
  primaryKeys: ['connectionId', 'variantId'],
  properties: {
    connectionId: p.uuid().primary(),
    variantId: p.uuid().primary(),
    externalProduct: p.text(),
    externalVariant: p.text(),
    /** Quantity that was last told to the marketplace, and when. */
    pushedQuantity: p.integer().nullable(),
    pushedAt: p.datetime(3).nullable(),
    /** Quantity that the marketplace last said it has, and when. */
    seenQuantity: p.integer().nullable(),
    seenAt: p.datetime(3).nullable(),
    /** Tries that failed since the last that did not, and when the next is due; none while the marketplace refuses for good. */
    pushAttempts: p.smallint().default(0),
    pushRetryAt: p.datetime(3).nullable(),
    pushError: p.text().nullable(),
    pushErrorDetail: p.text().nullable(),
  },
});

/** Variant as it is listed at a marketplace. */
export class ChannelListingRow extends ChannelListingSchema.class {}
ChannelListingSchema.setClass(ChannelListingRow);

/** Tables of connections. */
export const connectionRows = [StorefrontConnectionSchema, ChannelListingSchema];
