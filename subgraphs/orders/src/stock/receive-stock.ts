import { audit, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { variantById, type VariantRow } from '../catalog/index.ts';
import { moveStock } from './move-stock.ts';
import { isSoundQuantity, notedOrNull } from './stock-rules.ts';
import type { StockActCode } from './stock.ts';

/** Goods that came in. */
export interface Receipt {
  readonly variantId: string;
  readonly quantity: number;
  readonly note?: string | null;
}

/** Takes goods into the warehouse (입고); lines that wait for them get them at once. */
export async function receiveStock(context: Context, input: Receipt): Promise<VariantRow | Refusal<StockActCode>> {
  const { quantity } = input;
  if (!isSoundQuantity(quantity) || quantity === 0) return refuse('QUANTITY_INVALID', ['input', 'quantity']);
  const note = notedOrNull(input.note);
  if (isRefusal<StockActCode>(note)) return note;
  const variant = await variantById(context, input.variantId);
  if (!variant) return refuse('VARIANT_UNKNOWN', ['input', 'variantId']);
  return wholeAct(context.em, async (tx) => {
    const move = { variantId: variant.id, cause: 'RECEIPT', onHand: quantity, note } as const;
    const refused = await moveStock(tx, [move], context);
    if (refused) return refused;
    const { actor, now } = context;
    const subject = { type: 'Variant', id: variant.id };
    await audit(tx, { act: 'stock.receive', subject, actor, data: { quantity } }, now);
    return variant;
  });
}
