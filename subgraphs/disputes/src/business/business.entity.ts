import { defineEntity, p } from '@mikro-orm/core';

const BusinessSchema = defineEntity({
  name: 'BusinessRow',
  tableName: 'business',
  properties: {
    id: p.uuid().primary(),
    name: p.text().unique('business_name_unique'),
    /** Indicates whether the business works online with us (온라인협력사). */
    partner: p.boolean(),
    /** Sealed; see business.personal.ts. */
    contactName: p.blob().nullable(),
    email: p.blob().nullable(),
    phone: p.blob().nullable(),
    address: p.blob().nullable(),
    /** Terms under which its addresses are found. */
    personalIndex: p.array(),
  },
});

/** Company that answers to claims (사업자, 피신청인). */
export class BusinessRow extends BusinessSchema.class {}
BusinessSchema.setClass(BusinessRow);

/** Table of businesses. */
export const businessRows = BusinessSchema;
