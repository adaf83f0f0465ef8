import { addJob, audit, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { PUSH_STOCK } from '../stock/index.ts';
import { readableStorefronts } from './storefront.access.ts';
import { StockLinkRatioChangeRow, StorefrontRow } from './storefront.entity.ts';
import type { StorefrontCode } from './storefront.ts';

const MOST = 100;

/** New stock link ratio of a storefront, in percent. */
export interface NewStockLinkRatio {
  readonly storefrontId: string;
  readonly percent: number;
}

/** Sets what part of the warehouse stock a storefront offers (C4); its marketplaces are told within seconds. */
export async function setStockLinkRatio(
  { em, actor, now }: Context,
  { storefrontId, percent }: NewStockLinkRatio,
): Promise<StorefrontRow | Refusal<StorefrontCode>> {
  if (!Number.isInteger(percent) || percent < 0 || percent > MOST) {
    return refuse('RATIO_OUT_OF_RANGE', ['input', 'percent']);
  }
  return em.transactional(async (tx) => {
    const where = { $and: [readableStorefronts(actor), { id: storefrontId }] };
    const storefront = await tx.findOne(StorefrontRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!storefront) return refuse('STOREFRONT_UNKNOWN', ['input', 'storefrontId']);
    if (storefront.kind === 'OWN') return refuse('RATIO_OF_OWN_STOREFRONT', ['input', 'percent']);
    const { code, stockLinkRatio: before } = storefront;
    if (before === percent) return storefront;
    storefront.stockLinkRatio = percent;
    tx.create(StockLinkRatioChangeRow, {
      id: newId(),
      storefrontCode: code,
      before,
      after: percent,
      changedById: actor.id,
      changedByName: actor.name,
      changedAt: now,
    });
    const subject = { type: 'Storefront', id: storefront.id };
    await audit(tx, { act: 'storefront.set-ratio', subject, actor, data: { code, before, after: percent } }, now);
    await addJob(tx, PUSH_STOCK, { storefrontCode: code }, { key: `${PUSH_STOCK}:${code}` });
    return storefront;
  });
}
