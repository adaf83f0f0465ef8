import { idIn, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableCustomers } from './customer.access.ts';
import { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';
import { KEPT_WITH_TERMS } from './kept-customer.ts';

/** Fewest digits that are taken for the end of a phone number. */
const PHONE_TAIL_DIGITS = 4;

/**
 * Finds customers by number, beginning of a name, whole phone number or its last four digits (E2 lookup); by the last four
 * alone for those who may not have the number revealed. Who was merged into somebody is found as them.
 */
export async function findCustomers(context: Context, search: string, args: PageArgs): Promise<Page<CustomerRow>> {
  const where: FilterQuery<CustomerRow> = {
    $and: [readableCustomers(context.actor), await matching(context, search.trim())],
  };
  return page(context.em, CustomerRow, where, [{ number: 'asc' }, { id: 'asc' }], args);
}

async function matching(context: Context, text: string): Promise<FilterQuery<CustomerRow>> {
  const isPhone = text.replaceAll(/\D/g, '').length >= PHONE_TAIL_DIGITS && /^[\d\s()+.-]+$/.test(text);
  const { personalIndex } = await customerPersonal.found(context, isPhone ? 'PHONE' : 'NAME', text);
  const { em } = context;
  const terms = `{${personalIndex.$overlap.join(',')}}`;
  if (isPhone) return idIn(em, KEPT_WITH_TERMS, [terms]);
  return idIn(em, `${KEPT_WITH_TERMS} or number = ?`, [terms, text.toUpperCase()]);
}
