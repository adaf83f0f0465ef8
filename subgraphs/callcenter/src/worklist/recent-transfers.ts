import { page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
import { TicketRow } from '../ticket/index.ts';
import { TransferResetRow } from './transfer-reset.entity.ts';

/** Up to when the viewer looks at transfers, and how many came after. */
export interface TransferReset {
  readonly resetAt: Date | null;
  readonly laterCount: number;
}

/** Most that is counted; a screen says “99+” long before. */
const MOST_LATER = 1000;

/** What was handed to or by the viewer, latest first, finished or not; after a reset only what was handed over before it (E5). */
export async function recentTransfers(context: Context, args: PageArgs): Promise<Page<TicketRow>> {
  const { em, actor } = context;
  const resetAt = await resetOf(em, actor.id);
  const where: FilterQuery<TicketRow> = {
    $and: [ofAgent(actor.id), resetAt ? { transferredAt: { $lte: resetAt } } : { transferredAt: { $ne: null } }],
  };
  return page(em, TicketRow, where, [{ transferredAt: 'desc' }, { id: 'desc' }], args);
}

/** Brings the list of recent transfers up to now (초기화), or to an earlier moment, as when a reset is taken back. */
export async function resetTransfers(context: Context, until: Date | null | undefined): Promise<TransferReset> {
  const { em, actor, now } = context;
  const resetAt = until && until < now ? until : now;
  await em.transactional(async (tx) => {
    await knownAgent(tx, actor);
    await tx.upsert(TransferResetRow, { agentId: actor.id, resetAt });
  });
  return transferReset(context);
}

/** Where the viewer's list of recent transfers ends. */
export async function transferReset({ em, actor }: Context): Promise<TransferReset> {
  const resetAt = await resetOf(em, actor.id);
  if (!resetAt) return { resetAt, laterCount: 0 };
  const [later] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from (select 1 from ticket
       where (transferee_id = ? or transferred_by_id = ?) and transferred_at > ? limit ?) as later`,
    [actor.id, actor.id, resetAt, MOST_LATER],
  );
  return { resetAt, laterCount: later?.count ?? 0 };
}

async function resetOf(em: EntityManager, agentId: string): Promise<Date | null> {
  const reset = await em.findOne(TransferResetRow, { agentId }, { refresh: true });
  return reset?.resetAt ?? null;
}

function ofAgent(agentId: string): FilterQuery<TicketRow> {
  return { $or: [{ transfereeId: agentId }, { transferredById: agentId }] };
}
