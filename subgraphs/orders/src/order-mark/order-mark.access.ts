import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import { STAFF } from '../staff.ts';

/** Indicates whether an actor is told what people marked and why: who works on orders, never the customer. */
export function readsMarks(actor: Actor): boolean {
  return hasRole(actor, ...STAFF, 'OPERATOR');
}

/** History of marks that an actor may read, of the orders that they read. */
export const readableMarkChanges = readableBy((actor): Partial<typeof nothing> => (readsMarks(actor) ? {} : nothing));
