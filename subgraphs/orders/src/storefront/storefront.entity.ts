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
  },
});

/** Storefront that sells our goods (분양몰). */
export class StorefrontRow extends StorefrontSchema.class {}
StorefrontSchema.setClass(StorefrontRow);

/** Table of storefronts. */
export const storefrontRows = StorefrontSchema;
