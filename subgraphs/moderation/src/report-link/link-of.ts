import { inNameOfSlice, linkTokenHash } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ReportLinkRow } from './report-link.entity.ts';

/** Link of this secret; null alike for a wrong one and for one whose time is over. */
export async function linkOf(em: EntityManager, token: string, now: Date): Promise<ReportLinkRow | null> {
  const where = { tokenHash: linkTokenHash(token), expiresAt: { $gt: now } };
  return em.transactional((tx) => inNameOfSlice(tx, () => tx.findOne(ReportLinkRow, where)));
}
