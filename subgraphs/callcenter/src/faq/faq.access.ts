import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { FaqEntryRow } from './faq.entity.ts';

/** Entries an actor may read: the desk all that stand. */
export const readableFaqEntries = readableBy((actor): FilterQuery<FaqEntryRow> =>
  hasRole(actor, 'AGENT', 'SENIOR', 'ADMIN') ? { removedAt: null } : nothing,
);
