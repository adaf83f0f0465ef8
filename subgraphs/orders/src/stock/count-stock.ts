import { audit, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { variantById, type VariantRow } from '../catalog/index.ts';
import { moveStock } from './move-stock.ts';
import { isSoundQuantity, notedOrNull } from './stock-rules.ts';
import { MAIN_WAREHOUSE, type StockActCode } from './stock.ts';

/** What somebody counted on the shelf. */
export interface StockCount {
  readonly variantId: string;
  readonly counted: number;
  /** What the counter was told was there. */
  readonly expected: number;
  readonly note: string;
}

/**
 * Corrects what lies in the warehouse to what was counted (실사); a reason is asked for. Refused when the stock has moved
 * since the counter looked, because the difference would be another, and when less is there than is set aside.
 */
export async function countStock(context: Context, input: StockCount): Promise<VariantRow | Refusal<StockActCode>> {
  const { counted, expected } = input;
  if (!isSoundQuantity(counted)) return refuse('QUANTITY_INVALID', ['input', 'counted']);
  const note = notedOrNull(input.note);
  if (isRefusal<StockActCode>(note)) return note;
  if (note === null) return refuse('COUNT_NOTE_MISSING', ['input', 'note']);
  const variant = await variantById(context, input.variantId);
  if (!variant) return refuse('VARIANT_UNKNOWN', ['input', 'variantId']);
  return wholeAct(context.em, async (tx) => {
    if ((await lockedOnHand(tx, variant.id)) !== expected) return refuse('STOCK_MOVED', ['input', 'expected']);
    const move = { variantId: variant.id, cause: 'COUNT', onHand: counted - expected, note } as const;
    const refused = await moveStock(tx, [move], context);
    if (refused) return refuse('COUNT_BELOW_ALLOCATED', ['input', 'counted']);
    const { actor, now } = context;
    const subject = { type: 'Variant', id: variant.id };
    await audit(tx, { act: 'stock.count', subject, actor, data: { counted, expected } }, now);
    return variant;
  });
}

async function lockedOnHand(tx: EntityManager, variantId: string): Promise<number> {
  const [level] = await tx.execute<{ on_hand: number }[]>(
    'select on_hand from stock_level where variant_id = ? and warehouse_code = ? for update',
    [variantId, MAIN_WAREHOUSE],
  );
  return level?.on_hand ?? 0;
}
