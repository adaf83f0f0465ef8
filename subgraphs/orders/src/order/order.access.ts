import { hasRole, nothing, type Actor } from '@madang/subgraph-kit';

/** Filter that a read of orders takes, as does a subquery of the reads of their lines and parcels. */
type ReadableOrders = Partial<typeof nothing & { storefrontCode: { $in: string[] }; customerId: string }>;

/** Orders an actor may read: staff all of them, an operator those of their storefronts, a consumer their own. */
export function readableOrders(actor: Actor): ReadableOrders {
  if (hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN')) return {};
  if (hasRole(actor, 'OPERATOR')) return { storefrontCode: { $in: [...actor.storefronts] } };
  if (hasRole(actor, 'CONSUMER') && actor.customer !== null) return { customerId: actor.customer };
  return nothing;
}
