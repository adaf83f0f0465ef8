import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';

/** What a test says of a customer, in clear. */
interface CustomerDetails extends Partial<
  Pick<CustomerRow, 'id' | 'number' | 'grade' | 'joinedOn' | 'lastPurchasedOn'>
> {
  readonly name?: string;
  readonly mobile?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly mid?: string | null;
}

/** Makes a customer for a test. */
export async function aCustomer(
  em: EntityManager,
  { name = '홍길동', mobile = '01012345678', phone = null, email = null, mid = null, ...details }: CustomerDetails = {},
): Promise<CustomerRow> {
  const id = details.id ?? newId();
  const customer = em.create(CustomerRow, {
    id,
    number: `ETS${id}`,
    grade: 'ETS등록',
    joinedOn: '2020-07-01',
    lastPurchasedOn: null,
    ...details,
    ...(await customerPersonal.seal(em, id, { name, mobile, phone, email, mid })),
  });
  await em.flush();
  return customer;
}
