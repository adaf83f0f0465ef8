import { batchMany, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { readableLots } from './returned-lot.access.ts';
import { ReturnedLotRow } from './returned-lot.entity.ts';
import type { LotDisposition, LotState } from './returned-lot.ts';

/** Which lots are looked for; all unless said. */
export interface LotQuestion {
  readonly state?: LotState | null;
  readonly disposition?: LotDisposition | null;
}

/** Lots that meet what was asked, those that came last first. */
export function findLots(
  { em, actor }: Context,
  { state, disposition }: LotQuestion,
  args: PageArgs,
): Promise<Page<ReturnedLotRow>> {
  const where = { $and: [readableLots(actor), state ? { state } : {}, disposition ? { disposition } : {}] };
  return page(em, ReturnedLotRow, where, [{ keptAt: 'desc' }, { id: 'desc' }], args);
}

/** Lots that a return left, for whoever reads the return. */
export const lotsOfReturn = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      ReturnedLotRow,
      { $and: [readableLots(actor), { returnId: { $in: [...ids] } }] },
      { orderBy: { keptAt: 'asc', id: 'asc' } },
    ),
  (lot) => lot.returnId,
);
