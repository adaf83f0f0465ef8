import { hasRole, readableBy, type Actor } from '@madang/subgraph-kit';

/** Exports that an actor sees: their own. */
export const readableExports = readableBy((actor): Partial<{ accountId: string }> => ({ accountId: actor.id }));

/** Indicates whether an actor may export names and numbers in clear, for a reason: who leads, and an operator of what is theirs. */
export function mayExportUnmasked(actor: Actor): boolean {
  return hasRole(actor, 'SENIOR', 'LEAD', 'ADMIN', 'OPERATOR');
}
