import type { EntityManager } from '@mikro-orm/postgresql';
import { InfringementReportRow, type ReportState } from '../infringement-report/index.ts';
import { lockPost } from '../post/index.ts';

/** States in which a report keeps its post hidden. */
const KEEPS_HIDDEN: readonly (keyof typeof ReportState)[] = ['HIDDEN', 'OBJECTED', 'RESUMING', 'CLOSED'];

/**
 * Shows a post again that a report had hidden, unless another report still keeps it hidden. Of two reports that let it go at
 * once the second waits for the first, and shows it.
 */
export async function letPostGo(tx: EntityManager, { id, postId }: InfringementReportRow): Promise<void> {
  const post = await lockPost(tx, postId);
  const others = await tx.count(InfringementReportRow, { postId, id: { $ne: id }, state: { $in: [...KEEPS_HIDDEN] } });
  if (others === 0) post.hiddenAt = null;
}
