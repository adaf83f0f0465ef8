import { audit, idsAmong, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { keptFields, type CustomerFields } from './customer-fields.ts';
import { revisionOf } from './customer-revision.ts';
import type { CustomerCode } from './customer-words.ts';
import { readableCustomers } from './customer.access.ts';
import { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';

/** What is known of a customer now. */
interface Change {
  readonly customerId: string;
  /** Revision of the customer that was looked at; without it the latest word counts. */
  readonly expectedRevision?: string | null | undefined;
}

/** Saves name, numbers or MID of a customer (E1.13, E2); what is not said stays, so a masked number is never written back, and of two who change at once the second is told. */
export async function changeCustomer(
  { em, actor, now }: Context,
  { customerId, expectedRevision }: Change,
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
    if (expectedRevision && expectedRevision !== revisionOf(customer))
      return refuse('CUSTOMER_CHANGED', ['input', 'expectedRevision']);
    Object.assign(customer, await customerPersonal.change(tx, customer, kept));
    await tx.flush();
    const data = { fields: Object.keys(kept) };
    await audit(tx, { act: 'customer.change', subject: { type: 'Customer', id: customer.id }, actor, data }, now);
    return customer;
  });
}
