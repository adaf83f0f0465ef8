import { defineEntity, p } from '@mikro-orm/core';

const CustomerSchema = defineEntity({
  name: 'CustomerRow',
  tableName: 'customer',
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('customer_number_unique'),
    /** Sealed; see customer.personal.ts. */
    name: p.blob(),
    grade: p.text().nullable(),
    /** Sealed; digits only, so that a number is found however it was typed. */
    mobile: p.blob().nullable(),
    /** Sealed; digits only. */
    phone: p.blob().nullable(),
    /** Sealed. */
    email: p.blob().nullable(),
    /** Sealed; number as a member of the mall. */
    mid: p.blob().nullable(),
    /** Terms under which name and numbers are found. */
    personalIndex: p.array(),
    joinedOn: p.date().nullable(),
    lastPurchasedOn: p.date().nullable(),
    /** Customer whose their rows are since they were merged, the last where that one was merged in turn. */
    mergedIntoId: p.uuid().nullable(),
  },
});

/** Customer of the call center (E2). */
export class CustomerRow extends CustomerSchema.class {}
CustomerSchema.setClass(CustomerRow);

/** Table of customers. */
export const customerRows = CustomerSchema;
