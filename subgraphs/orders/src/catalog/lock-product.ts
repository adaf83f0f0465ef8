import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from './catalog-rules.ts';
import { ProductRow } from './catalog.entity.ts';

/** Product of which nobody else changes anything until the act has ended; null where there is none. */
export async function lockProduct(tx: EntityManager, id: string): Promise<ProductRow | null> {
  return isId(id) ? tx.findOne(ProductRow, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
}
