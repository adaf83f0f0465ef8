import { batchOne, seoulDay, seoulMidnight, type Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableCalls } from './call.access.ts';
import { CallRow } from './call.entity.ts';

/** One call; null for an absent and for an unreadable one alike. */
export const callById = batchOne(
  ({ em, actor }, ids) => em.find(CallRow, { $and: [readableCalls(actor), { id: { $in: [...ids] } }] }),
  (call) => call.id,
);

/** Calls of an agent that want attention: ringing, open, or missed today and not seen. */
export async function pressingCalls({ em, actor, now }: Context): Promise<CallRow[]> {
  const open = { state: { $in: ['RINGING', 'ANSWERED'] as const } };
  const unseen = {
    state: 'MISSED' as const,
    direction: 'INBOUND' as const,
    seenAt: null,
    rangAt: { $gte: today(now) },
  };
  return em.find(
    CallRow,
    { $and: [readableCalls(actor), { agentId: actor.id }, { $or: [open, unseen] }] },
    { orderBy: { rangAt: 'asc', id: 'asc' }, limit: MOST },
  );
}

/** Calls of an agent today, newest first (E7). */
export async function callsToday({ em, actor, now }: Context): Promise<CallRow[]> {
  return em.find(
    CallRow,
    { $and: [readableCalls(actor), { agentId: actor.id, rangAt: { $gte: today(now) } }] },
    { orderBy: { rangAt: 'desc', id: 'desc' }, limit: MOST },
  );
}

/** Calls that are not over, as the phone system last told. */
export async function openCalls(em: EntityManager): Promise<CallRow[]> {
  return em.find(CallRow, { state: { $in: ['RINGING', 'ANSWERED'] } }, { orderBy: { rangAt: 'asc', id: 'asc' } });
}

/** Most calls of a day at one telephone. */
const MOST = 500;

function today(now: Date): Date {
  return seoulMidnight(seoulDay(now));
}
