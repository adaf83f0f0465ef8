import { defineEntity, p } from '@mikro-orm/core';
import { LINK_SIDES } from './report-link.ts';

const ReportLinkSchema = defineEntity({
  name: 'ReportLinkRow',
  tableName: 'report_link',
  properties: {
    id: p.uuid().primary(),
    reportId: p.uuid(),
    side: p.enum([...LINK_SIDES]),
    /** SHA-256 of the secret, which is kept nowhere. */
    tokenHash: p.text().unique('report_link_token_unique'),
    expiresAt: p.datetime(3),
  },
});

/** Link in a mail by which a side of a report acts without an account. */
export class ReportLinkRow extends ReportLinkSchema.class {}
ReportLinkSchema.setClass(ReportLinkRow);

/** Table of links. */
export const reportLinkRows = ReportLinkSchema;
