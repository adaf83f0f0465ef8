import type { FilterQuery } from '@mikro-orm/postgresql';
import type { TicketRow } from '../ticket/index.ts';
import { CALLBACK_OUTCOME, type WorklistBucket } from './worklist.ts';

const NO_CALLBACK = { outcomeCode: { $ne: CALLBACK_OUTCOME } };

/** Tickets in a list of an agent: who has to call back finds it there, whoever it came from; the rest by where it stands. */
export function inBucket(bucket: WorklistBucket, agentId: string): FilterQuery<TicketRow> {
  const handedToMe = { state: 'TRANSFERRED', transfereeId: agentId } as const;
  const takenByMe = { state: 'RECEIVED', receivedById: agentId } as const;
  if (bucket === 'RECEIVED') return { ...handedToMe, ...NO_CALLBACK };
  if (bucket === 'TAKEN') return { ...takenByMe, ...NO_CALLBACK };
  if (bucket === 'SENT') return { state: 'TRANSFERRED', transferredById: agentId, transfereeId: { $ne: agentId } };
  return { outcomeCode: CALLBACK_OUTCOME, $or: [handedToMe, takenByMe] };
}
