import { newId, seoulDay } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';

/** What is known of somebody who becomes a customer; numbers in digits. */
interface Newcomer {
  readonly name: string;
  readonly mobile: string | null;
  readonly phone: string | null;
  readonly mid?: string | null;
}

/** Makes a customer, with the next customer number. */
export async function newCustomer(
  tx: EntityManager,
  { name, mobile, phone, mid = null }: Newcomer,
  now: Date,
): Promise<CustomerRow> {
  const id = newId();
  const [row] = await tx.execute<{ number: string }[]>("select nextval('customer_number')::text as number");
  if (!row) throw new Error('the sequence of customer numbers gave none');
  const customer = tx.create(CustomerRow, {
    id,
    number: `ETS${row.number.padStart(10, '0')}`,
    grade: null,
    joinedOn: seoulDay(now),
    lastPurchasedOn: null,
    ...(await customerPersonal.seal(tx, id, { name, mobile, phone, email: null, mid })),
  });
  await tx.flush();
  return customer;
}
