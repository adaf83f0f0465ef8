import type { Context } from '@madang/subgraph-kit';
import { customerById } from './customer-by-id.ts';
import type { CustomerRow } from './customer.entity.ts';

/** Identifiers of the customers who are kept, of those whose blind index overlaps with terms: each once. */
export const KEPT_WITH_TERMS = 'select coalesce(merged_into_id, id) from customer where personal_index && ?::text[]';

/** Who is written down where somebody names this customer: the one into whom they were merged, or themselves. */
export function keptIdOf({ id, mergedIntoId }: Pick<CustomerRow, 'id' | 'mergedIntoId'>): string {
  return mergedIntoId ?? id;
}

/** What somebody said, of the customer who is kept: their screen may be older than the merge. */
export async function ofKeptCustomer<Said extends { readonly customerId?: string | null }>(
  context: Context,
  said: Said,
): Promise<Said> {
  const customer = said.customerId ? await customerById(context, said.customerId) : null;
  return customer ? { ...said, customerId: keptIdOf(customer) } : said;
}
