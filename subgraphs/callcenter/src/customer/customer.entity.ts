import { defineEntity, p } from '@mikro-orm/core';

const CustomerSchema = defineEntity({
  name: 'CustomerRow',
  tableName: 'customer',
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('customer_number_unique'),
    name: p.text(),
    grade: p.text().nullable(),
    /** Digits only, so that a number is found however it was typed. */
    mobile: p.text().nullable(),
    phone: p.text().nullable(),
    joinedOn: p.date().nullable(),
    lastPurchasedOn: p.date().nullable(),
  },
});

/** Customer of the call center (E2). */
export class CustomerRow extends CustomerSchema.class {}
CustomerSchema.setClass(CustomerRow);

/** Table of customers. */
export const customerRows = CustomerSchema;
