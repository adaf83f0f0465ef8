import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerRow } from './customer.entity.ts';

/** Makes a customer for a test. */
export async function aCustomer(em: EntityManager, details: Partial<CustomerRow> = {}): Promise<CustomerRow> {
  const id = newId();
  const customer = em.create(CustomerRow, {
    id,
    number: `ETS${id}`,
    name: '홍길동',
    grade: 'ETS등록',
    mobile: '01012345678',
    phone: null,
    joinedOn: '2020-07-01',
    lastPurchasedOn: null,
    ...details,
  });
  await em.flush();
  return customer;
}
