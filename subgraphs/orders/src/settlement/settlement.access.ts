import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';

/** Filter by the storefront of a row of the ledger. */
type OfStorefronts = Partial<typeof nothing & { storefrontCode: { $in: string[] } }>;

/** Rows of the ledger that an actor may read: the headquarters all of them, an operator those of their storefronts. */
export const readableLedger = readableBy((actor): OfStorefronts => {
  if (hasRole(actor, 'HEADQUARTERS', 'ADMIN')) return {};
  if (hasRole(actor, 'OPERATOR')) return { storefrontCode: { $in: [...actor.storefronts] } };
  return nothing;
});
