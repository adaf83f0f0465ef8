import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { CustomerMergeRow } from './customer-merge.entity.ts';

/** Merges an actor may read: all for who deals with customers, none for anybody else. */
export const readableMerges = readableBy((actor): FilterQuery<CustomerMergeRow> =>
  hasRole(actor, 'AGENT', 'SENIOR') ? {} : nothing,
);
