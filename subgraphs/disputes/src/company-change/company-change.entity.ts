import { defineEntity, p } from '@mikro-orm/core';
import { CHANGE_STATES } from './company-change.ts';

const CompanyChangeSchema = defineEntity({
  name: 'CompanyChangeRow',
  tableName: 'company_change',
  properties: {
    id: p.uuid().primary(),
    businessId: p.uuid(),
    state: p.enum([...CHANGE_STATES]),
    /** Name that it wants; none where that stays. */
    name: p.text().nullable(),
    /** Sealed address that it wants; none where that stays. */
    address: p.blob().nullable(),
    personalIndex: p.array(),
    reason: p.text(),
    answer: p.text().nullable(),
    askedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
});

/** Request of a business that its company data be changed (협력사 정보 수정 요청, K23). */
export class CompanyChangeRow extends CompanyChangeSchema.class {}
CompanyChangeSchema.setClass(CompanyChangeRow);

/** Table of requests. */
export const companyChangeRows = CompanyChangeSchema;
