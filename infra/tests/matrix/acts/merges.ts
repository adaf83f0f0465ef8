import { aCustomer } from '../../../../subgraphs/callcenter/src/customer/customer.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Acts } from './act.ts';

/** Acts on customers of a world who are one. */
export const mergeActs: Acts = {
  mergeCustomers: async (em, own) => ({ ...(await twoOf(em, own)), reason: '본인 확인' }),
  partCustomers: async (em, own) => {
    const { keptId, mergedId } = await twoOf(em, own);
    const mergeId = newIdOf(own.world);
    await em.execute('update customer set merged_into_id = ? where id = ?', [keptId, mergedId]);
    await em.execute(
      `insert into customer_merge (id, place, kept_id, merged_id, reason, merged_at, merged_by_id, merged_by_name)
       values (?, nextval('customer_merge_place'), ?, ?, '본인 확인', '2026-11-20T02:00:00Z', ?, '박선임')`,
      [mergeId, keptId, mergedId, own.people.SENIOR],
    );
    return { mergeId, reason: '다른 사람' };
  },
};

async function twoOf(em: TestSubgraph['em'], { world }: Belongings): Promise<{ keptId: string; mergedId: string }> {
  const [keptId, mergedId] = [newIdOf(world), newIdOf(world)];
  for (const id of [keptId, mergedId]) await aCustomer(em, { id, mobile: null });
  return { keptId, mergedId };
}
