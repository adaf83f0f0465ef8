import { beginsWith, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableCustomers } from './customer.access.ts';
import { CustomerRow } from './customer.entity.ts';

/** Fewest digits that are taken for the end of a phone number. */
const PHONE_TAIL_DIGITS = 4;

/** Finds customers by number, name, whole phone number or its last four digits (E2 lookup). */
export async function findCustomers(
  { em, actor }: Context,
  search: string,
  args: PageArgs,
): Promise<Page<CustomerRow>> {
  const where: FilterQuery<CustomerRow> = { $and: [readableCustomers(actor), matching(search.trim())] };
  return page(em, CustomerRow, where, [{ name: 'asc' }, { id: 'asc' }], args);
}

function matching(text: string): FilterQuery<CustomerRow> {
  const digits = text.replaceAll(/\D/g, '');
  const isPhone = digits.length >= PHONE_TAIL_DIGITS && /^[\d\s()+.-]+$/.test(text);
  if (isPhone) return phoneMatching(digits);
  return { $or: [{ number: text.toUpperCase() }, { name: beginsWith(text) }] };
}

function phoneMatching(digits: string): FilterQuery<CustomerRow> {
  // +82 10-… and 010-… are the same number.
  const national = digits.replace(/^82(?=\d{9,10}$)/, '0');
  if (digits.length > PHONE_TAIL_DIGITS) return { $or: [{ mobile: national }, { phone: national }] };
  return { $or: [{ [raw('right(mobile, 4)')]: digits }, { [raw('right(phone, 4)')]: digits }] };
}
