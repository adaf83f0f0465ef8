import { hasRole, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { CollectiveDisputeRow } from './collective-dispute.entity.ts';
import { UNTOLD_STATES } from './collective-dispute.ts';

/** Collective disputes that an actor reads: everybody those that were announced, who decides on them all. */
export const readableCollectives = readableBy((actor): FilterQuery<CollectiveDisputeRow> =>
  hasRole(actor, 'OFFICER', 'LEAD', 'ADMIN') ? {} : { state: { $nin: [...UNTOLD_STATES] } },
);
