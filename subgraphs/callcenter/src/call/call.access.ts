import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { CallRow } from './call.entity.ts';

/** Calls an actor may read: the desk all, as it reads all tickets; nobody else knows who rang. */
export const readableCalls = readableBy((actor): FilterQuery<CallRow> =>
  hasRole(actor, 'AGENT', 'SENIOR', 'ADMIN') ? {} : nothing,
);
