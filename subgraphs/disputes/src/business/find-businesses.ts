import { beginsWith, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { readableBusinesses } from './business.access.ts';
import { BusinessRow } from './business.entity.ts';

/** Businesses whose name begins as typed, by name. */
export async function findBusinesses(
  { em, actor }: Context,
  search: string,
  args: PageArgs,
): Promise<Page<BusinessRow>> {
  const where = { $and: [readableBusinesses(actor), { name: beginsWith(search.trim()) }] };
  return page(em, BusinessRow, where, [{ name: 'asc' }, { id: 'asc' }], args);
}
