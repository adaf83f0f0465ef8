import { newId, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MAIN_WAREHOUSE } from '../stock/index.ts';
import { ReturnedLotRow } from './returned-lot.entity.ts';
import type { LotDisposition } from './returned-lot.ts';

/** Goods that are to be kept apart. */
export interface NewLot {
  readonly orderLineId: string;
  readonly variantId: string;
  readonly disposition: LotDisposition;
  readonly quantity: number;
}

/** Keeps returned goods apart that are not fit for sale as they came; none of them counts as stock. */
export async function keepLots(
  tx: EntityManager,
  returnId: string,
  lots: readonly NewLot[],
  { now }: Act,
): Promise<void> {
  for (const lot of lots.filter(({ quantity }) => quantity > 0)) {
    tx.create(ReturnedLotRow, {
      id: newId(),
      returnId,
      ...lot,
      warehouseCode: MAIN_WAREHOUSE,
      state: 'KEPT',
      keptAt: now,
    });
  }
  await tx.flush();
}
