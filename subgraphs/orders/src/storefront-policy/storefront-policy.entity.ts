import { defineEntity, p } from '@mikro-orm/core';

const StorefrontPolicySchema = defineEntity({
  name: 'StorefrontPolicyRow',
  tableName: 'storefront_policy',
  properties: {
    id: p.uuid().primary(),
    storefrontCode: p.text(),
    version: p.integer(),
    text: p.text(),
    /** First day in Asia/Seoul on which it holds. */
    effectiveFrom: p.date(),
    recordedAt: p.datetime(3),
    recordedByName: p.text(),
  },
});

/** Version of what a storefront says on refunds and exchanges; versions are only added. */
export class StorefrontPolicyRow extends StorefrontPolicySchema.class {}
StorefrontPolicySchema.setClass(StorefrontPolicyRow);

/** Table of policies. */
export const storefrontPolicyRows = [StorefrontPolicySchema];
