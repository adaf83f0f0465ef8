import { audit, idsAmong, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { keptFields, type CustomerFields } from './customer-fields.ts';
import type { CustomerCode } from './customer-words.ts';
import { readableCustomers } from './customer.access.ts';
import { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';

/** Saves name, numbers or MID of a customer (E1.13, E2); what is not said stays, so a masked number is never written back. */
export async function changeCustomer(
  { em, actor, now }: Context,
  customerId: string,
  said: CustomerFields,
): Promise<CustomerRow | Refusal<CustomerCode>> {
  const kept = keptFields(said);
  if (isRefusal<CustomerCode>(kept)) return kept;
  return wholeAct(em, async (tx) => {
    const where = { $and: [readableCustomers(actor), { id: { $in: idsAmong([customerId]) } }] };
    const customer = await tx.findOne(CustomerRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!customer) return refuse('CUSTOMER_UNKNOWN', ['input', 'customerId']);
    // An older screen would write what it shows of the one over what is known of the other.
    if (customer.mergedIntoId) return refuse('CUSTOMER_MERGED', ['input', 'customerId']);
    Object.assign(customer, await customerPersonal.change(tx, customer, kept));
    await tx.flush();
    const data = { fields: Object.keys(kept) };
    await audit(tx, { act: 'customer.change', subject: { type: 'Customer', id: customer.id }, actor, data }, now);
    return customer;
  });
}
