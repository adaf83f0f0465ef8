import { defineEntity, p } from '@mikro-orm/core';
import { STOREFRONT_KINDS } from './storefront.ts';

const StorefrontSchema = defineEntity({
  name: 'StorefrontRow',
  tableName: 'storefront',
  properties: {
    id: p.uuid().primary(),
    code: p.text().unique('storefront_code_unique'),
    name: p.text(),
    domain: p.text().nullable(),
    kind: p.enum([...STOREFRONT_KINDS]),
    /** Percent of the warehouse stock that is offered here (연동재고율). */
    stockLinkRatio: p.smallint(),
    /** Person who runs it, and the business they run it as. */
    operatorName: p.text().nullable(),
    businessName: p.text().nullable(),
  },
});

/** Storefront that sells our goods (분양몰). */
export class StorefrontRow extends StorefrontSchema.class {}
StorefrontSchema.setClass(StorefrontRow);

const StockLinkRatioChangeSchema = defineEntity({
  name: 'StockLinkRatioChangeRow',
  tableName: 'stock_link_ratio_change',
  properties: {
    id: p.uuid().primary(),
    storefrontCode: p.text(),
    before: p.smallint(),
    after: p.smallint(),
    changedById: p.uuid(),
    changedByName: p.text(),
    changedAt: p.datetime(3),
  },
});

/** Change of a stock link ratio; changes are only added. */
export class StockLinkRatioChangeRow extends StockLinkRatioChangeSchema.class {}
StockLinkRatioChangeSchema.setClass(StockLinkRatioChangeRow);

/** Tables of storefronts. */
export const storefrontRows = [StorefrontSchema, StockLinkRatioChangeSchema];
