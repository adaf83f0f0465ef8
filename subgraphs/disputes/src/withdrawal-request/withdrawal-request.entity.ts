import { defineEntity, p } from '@mikro-orm/core';
import { WITHDRAWAL_STATES } from './withdrawal-request.ts';

const WithdrawalRequestSchema = defineEntity({
  name: 'WithdrawalRequestRow',
  tableName: 'withdrawal_request',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    state: p.enum([...WITHDRAWAL_STATES]),
    reason: p.text(),
    answer: p.text().nullable(),
    askedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
});

/** Request of a business that the applicant withdraw the case. */
export class WithdrawalRequestRow extends WithdrawalRequestSchema.class {}
WithdrawalRequestSchema.setClass(WithdrawalRequestRow);

/** Table of requests for withdrawal. */
export const withdrawalRequestRows = WithdrawalRequestSchema;
