import { audit, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { keptFields, type CustomerFields, type KeptFields } from './customer-fields.ts';
import type { CustomerCode } from './customer-words.ts';
import type { CustomerRow } from './customer.entity.ts';
import { holdersOfNumber, namedAmong } from './holders-of-number.ts';
import { newCustomer } from './new-customer.ts';

/** Makes a customer of somebody who rang or asked and was not known (E2); the same name and number are the same person. */
export async function createCustomer(
  { em, actor, now }: Context,
  said: CustomerFields & { readonly name: string },
): Promise<CustomerRow | Refusal<CustomerCode>> {
  const kept = keptFields(said);
  if (isRefusal<CustomerCode>(kept)) return kept;
  return wholeAct(em, async (tx) => {
    if (await isKnown(tx, kept)) return refuse('CUSTOMER_KNOWN', ['input', 'name']);
    const { name = '', mobile = null, phone = null, mid = null } = kept;
    const customer = await newCustomer(tx, { name, mobile, phone, mid }, now);
    const data = { number: customer.number };
    await audit(tx, { act: 'customer.create', subject: { type: 'Customer', id: customer.id }, actor, data }, now);
    return customer;
  });
}

async function isKnown(tx: EntityManager, { name, mobile, phone }: KeptFields): Promise<boolean> {
  for (const number of [mobile, phone]) {
    if (number && (await namedAmong(tx, await holdersOfNumber(tx, number), name))) return true;
  }
  return false;
}
