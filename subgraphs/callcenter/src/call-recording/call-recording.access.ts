import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { CallRow } from '../call/index.ts';

/** Calls whose recording an actor may hear: their own, and for who leads the desk all. */
export const hearableCalls = readableBy((actor): FilterQuery<CallRow> => {
  if (hasRole(actor, 'SENIOR')) return {};
  return hasRole(actor, 'AGENT') ? { agentId: actor.id } : nothing;
});
