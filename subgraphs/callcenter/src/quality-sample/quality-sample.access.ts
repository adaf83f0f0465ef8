import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { QualityDrawRow, QualitySampleRow } from './quality-sample.entity.ts';

/** Draws an actor may read: who leads the desk all. */
export const readableDraws = readableBy((actor): FilterQuery<QualityDrawRow> =>
  hasRole(actor, 'SENIOR', 'ADMIN') ? {} : nothing,
);

/** Scored samples of an actor's own work. */
export const ownResults = readableBy((actor): FilterQuery<QualitySampleRow> =>
  hasRole(actor, 'AGENT', 'SENIOR') ? { agentId: actor.id, scoredAt: { $ne: null } } : nothing,
);

/** Samples an actor may read: who leads the desk all, an agent what was said of their own work. */
export const readableSamples = readableBy((actor): FilterQuery<QualitySampleRow> =>
  hasRole(actor, 'SENIOR', 'ADMIN') ? {} : ownResults(actor),
);
