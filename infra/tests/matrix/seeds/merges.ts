import { aCustomer } from '../../../../subgraphs/callcenter/src/customer/customer.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';

const AT = '2026-11-20T02:00:00Z';

/** Somebody who was merged into the customer of a world, and somebody who was and is suspected to be the same again; gives the first. */
export async function seedMerges(em: TestSubgraph['em'], own: Belongings): Promise<string> {
  const { world, customer, people } = own;
  const [merged, twin] = [newIdOf(world), newIdOf(world)];
  await aCustomer(em, { id: merged, number: `ETS-${world}-MERGED`, name: '합쳐진 고객', mobile: null });
  await aCustomer(em, { id: twin, number: `ETS-${world}-TWIN`, name: '나뉜 고객', mobile: own.phone });
  await em.execute('update customer set merged_into_id = ? where id = ?', [customer, merged]);
  const add = `insert into customer_merge (id, place, kept_id, merged_id, reason, merged_at, merged_by_id, merged_by_name,
      parted_at, parted_by_id, parted_by_name, parted_reason)
    values (?, nextval('customer_merge_place'), ?, ?, '본인 확인', ?, ?, '박선임', ?, ?, ?, ?)`;
  await em.execute(add, [newIdOf(world), customer, merged, AT, people.SENIOR, null, null, null, null]);
  const parted = [AT, people.SENIOR, '박선임', '다른 사람'];
  await em.execute(add, [newIdOf(world), customer, twin, AT, people.SENIOR, ...parted]);
  return merged;
}
