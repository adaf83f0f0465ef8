import { isRefusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { moveStock } from './move-stock.ts';

/** Puts pieces of a variant into the warehouse for a test. */
export async function aStock(
  em: EntityManager,
  variantId: string,
  onHand: number,
  now = new Date('2026-11-20T00:00:00Z'),
): Promise<void> {
  const outcome = await em.transactional((tx) =>
    moveStock(tx, [{ variantId, cause: 'RECEIPT', onHand }], { actor: null, now }),
  );
  if (isRefusal(outcome)) throw new Error(outcome.code);
}
