import { defineEntity, p } from '@mikro-orm/core';

/** What can be done with personal data of somebody. */
export const ACCESS_ACTS = ['READ', 'REVEAL', 'SEARCH', 'EXPORT', 'DOWNLOAD'] as const;

/** One of {@link ACCESS_ACTS}. */
export type AccessAct = (typeof ACCESS_ACTS)[number];

const AccessLogSchema = defineEntity({
  name: 'AccessLogRow',
  tableName: 'access_log',
  properties: {
    id: p.uuid().primary(),
    at: p.datetime(3),
    accountId: p.text(),
    accountName: p.text(),
    accountLogin: p.text(),
    address: p.text().nullable(),
    subjectType: p.text(),
    subjectId: p.text(),
    act: p.enum([...ACCESS_ACTS]),
    fields: p.array().$type<string[]>(),
    reason: p.text().nullable(),
    requestId: p.uuid(),
  },
});

/** Somebody saw personal data in clear: who, when, from where, of whom, what and why. */
export class AccessLogRow extends AccessLogSchema.class {}
AccessLogSchema.setClass(AccessLogRow);

/** Tables of the access log. */
export const accessLogRows = [AccessLogSchema];
