import { daysAfter, linkTokenHash, newId, newLinkToken } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ReportLinkRow } from './report-link.entity.ts';
import { SHOWN_AFTER_DAYS, type LinkSide } from './report-link.ts';

/** Makes a link for a side of a report, good until then and shown for a while longer; gives its secret, for the mail alone. */
export function makeReportLink(tx: EntityManager, reportId: string, side: LinkSide, until: Date): string {
  const token = newLinkToken();
  const expiresAt = daysAfter(until, SHOWN_AFTER_DAYS);
  tx.create(ReportLinkRow, { id: newId(), reportId, side, tokenHash: linkTokenHash(token), expiresAt });
  return token;
}
