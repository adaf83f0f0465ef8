import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { CustomerRow } from './customer.entity.ts';

/** Customers an actor may read: staff who deal with people all of them, a consumer themselves. */
export const readableCustomers = readableBy((actor): FilterQuery<CustomerRow> => {
  if (hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN')) return {};
  if (hasRole(actor, 'CONSUMER') && actor.customer !== null) return { id: actor.customer };
  return nothing;
});
