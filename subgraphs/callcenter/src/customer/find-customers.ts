import { page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { readableCustomers } from './customer.access.ts';
import { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';

/** Fewest digits that are taken for the end of a phone number. */
const PHONE_TAIL_DIGITS = 4;

/** Finds customers by number, beginning of a name, whole phone number or its last four digits (E2 lookup). */
export async function findCustomers(
  { em, actor }: Context,
  search: string,
  args: PageArgs,
): Promise<Page<CustomerRow>> {
  const where: FilterQuery<CustomerRow> = { $and: [readableCustomers(actor), await matching(em, search.trim())] };
  return page(em, CustomerRow, where, [{ number: 'asc' }, { id: 'asc' }], args);
}

async function matching(em: EntityManager, text: string): Promise<FilterQuery<CustomerRow>> {
  const isPhone = text.replaceAll(/\D/g, '').length >= PHONE_TAIL_DIGITS && /^[\d\s()+.-]+$/.test(text);
  if (isPhone) return customerPersonal.found(em, 'PHONE', text);
  return { $or: [{ number: text.toUpperCase() }, await customerPersonal.found(em, 'NAME', text)] };
}
