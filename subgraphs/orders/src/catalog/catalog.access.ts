import { hasRole, nothing, type Actor } from '@madang/subgraph-kit';

/** Products and variants an actor may read: whoever sells, serves or buys sees the whole catalog. */
export function readableCatalog(actor: Actor): Partial<typeof nothing> {
  return hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN', 'OPERATOR', 'CONSUMER')
    ? {}
    : nothing;
}
