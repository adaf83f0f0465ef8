import { hasRole, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { ExtensionRow } from './extension.entity.ts';

/** Extensions an actor may read: those who are called know each other's, and who runs the house knows all. */
export const readableExtensions = readableBy((actor): FilterQuery<ExtensionRow> =>
  hasRole(actor, 'AGENT', 'SENIOR', 'ADMIN') ? {} : { number: { $in: [] } },
);
