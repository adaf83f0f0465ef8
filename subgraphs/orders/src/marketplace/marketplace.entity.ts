import { defineEntity, p } from '@mikro-orm/core';
import { CONNECTORS } from '../connection/index.ts';

const MarketplaceSchema = defineEntity({
  name: 'MarketplaceRow',
  tableName: 'marketplace',
  properties: {
    code: p.text().primary(),
    nameKo: p.text(),
    nameEn: p.text(),
    takesProducts: p.boolean(),
    givesOrders: p.boolean(),
    /** Unknown where the list of the document cannot be read. */
    isOverseas: p.boolean().nullable(),
    connector: p.enum([...CONNECTORS]),
  },
});

/** Marketplace at which storefronts sell. */
export class MarketplaceRow extends MarketplaceSchema.class {}
MarketplaceSchema.setClass(MarketplaceRow);

/** Table of marketplaces. */
export const marketplaceRows = [MarketplaceSchema];
