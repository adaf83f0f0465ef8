import { addJob, audit, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PUSH_STOCK } from '../stock/index.ts';
import { isId, type CatalogCode } from './catalog-rules.ts';
import { VariantRow } from './catalog.entity.ts';

/** Ends the sale of a variant (단종): marketplaces say sold out within seconds, and what is ordered still ships. */
export function discontinueVariant(context: Context, variantId: string): Promise<VariantRow | Refusal<CatalogCode>> {
  return turn(context, variantId, 'discontinue');
}

/** Sells a variant again that was discontinued. */
export function resumeVariant(context: Context, variantId: string): Promise<VariantRow | Refusal<CatalogCode>> {
  return turn(context, variantId, 'resume');
}

async function turn(
  { em, actor, now }: Context,
  variantId: string,
  act: 'discontinue' | 'resume',
): Promise<VariantRow | Refusal<CatalogCode>> {
  if (!isId(variantId)) return refuse('VARIANT_UNKNOWN', ['input', 'variantId']);
  return wholeAct<VariantRow, CatalogCode>(em, async (tx) => {
    const variant = await tx.findOne(VariantRow, { id: variantId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!variant) return refuse('VARIANT_UNKNOWN', ['input', 'variantId']);
    const isDone = (variant.discontinuedAt !== null) === (act === 'discontinue');
    if (isDone) return variant;
    variant.discontinuedAt = act === 'discontinue' ? now : null;
    await tx.flush();
    const subject = { type: 'Variant', id: variant.id };
    await audit(tx, { act: `variant.${act}`, subject, actor, data: { sku: variant.sku } }, now);
    await tellMarketplaces(tx, variant.id);
    return variant;
  });
}

/** Its stock did not move, so the places that list it are looked up. */
async function tellMarketplaces(tx: EntityManager, variantId: string): Promise<void> {
  const listing = await tx.execute<{ connectionId: string }[]>(
    `select connection_id as "connectionId" from channel_listing where variant_id = ? order by connection_id`,
    [variantId],
  );
  for (const { connectionId } of listing) {
    await addJob(tx, PUSH_STOCK, { connectionId }, { key: `${PUSH_STOCK}:${connectionId}` });
  }
}
