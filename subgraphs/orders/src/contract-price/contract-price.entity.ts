import { defineEntity, p } from '@mikro-orm/core';

const ContractPriceSchema = defineEntity({
  name: 'ContractPriceRow',
  tableName: 'contract_price',
  primaryKeys: ['storefrontCode', 'productId', 'effectiveFrom', 'recordedAt'],
  properties: {
    storefrontCode: p.text().primary(),
    productId: p.uuid().primary(),
    /** First day on which it counts, in Asia/Seoul. */
    effectiveFrom: p.date().primary(),
    /** Price of one piece, in won; logistics and packaging are in it, delivery is not (C7). */
    amount: p.bigint('number'),
    /** When it was put on record; of two for the same day the later counts. */
    recordedAt: p.datetime(3).primary().defaultRaw('now()'),
    recordedByName: p.text().nullable(),
  },
});

/** Price at which a storefront buys a product from a day on (매입가). */
export class ContractPriceRow extends ContractPriceSchema.class {}
ContractPriceSchema.setClass(ContractPriceRow);

/** Tables of contract prices. */
export const contractPriceRows = [ContractPriceSchema];
