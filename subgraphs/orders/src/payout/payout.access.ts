import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';

/** Payout files an actor may read: the headquarters all of them, nobody else any. */
export const readablePayouts = readableBy((actor): Partial<typeof nothing> =>
  hasRole(actor, 'HEADQUARTERS', 'ADMIN') ? {} : nothing,
);
