import { audit, refuse, seoulDay, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontRow, storefrontById } from '../storefront/index.ts';
import type { ContractPriceCode } from './contract-price.ts';
import { priceFlaw } from './price-flaw.ts';
import { unknownProducts } from './unknown-products.ts';

/** Contract prices of a storefront from a day on, in whole won a piece. */
export interface NewContractPrices {
  readonly storefrontId: string;
  /** First day in Asia/Seoul, such as 2026-12-01. */
  readonly effectiveFrom: string;
  readonly prices: readonly { readonly productId: string; readonly amount: number }[];
}

/** Sets at what price a storefront buys products from a day on (C1, C7); what was agreed before stays on record. */
export async function setContractPrices(
  context: Context,
  input: NewContractPrices,
): Promise<StorefrontRow | Refusal<ContractPriceCode>> {
  const { em, actor, now } = context;
  const storefront = await storefrontById(context, input.storefrontId);
  if (!storefront) return refuse('STOREFRONT_UNKNOWN', ['input', 'storefrontId']);
  const productIds = input.prices.map(({ productId }) => productId);
  const flaw = flawOf(storefront, input, now) ?? (await unknownProducts(context, productIds, ['input', 'prices']));
  if (flaw) return flaw;
  return em.transactional(async (tx) => {
    // Who comes second writes later, so that what was said last counts.
    await tx.findOneOrFail(StorefrontRow, { id: storefront.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await write(tx, storefront.code, input, { name: actor.name, now });
    const { effectiveFrom, prices } = input;
    const subject = { type: 'Storefront', id: storefront.id };
    await audit(
      tx,
      { act: 'contract-price.set', subject, actor, data: { code: storefront.code, effectiveFrom, prices } },
      now,
    );
    return storefront;
  });
}

function flawOf(
  storefront: StorefrontRow,
  { effectiveFrom, prices }: NewContractPrices,
  now: Date,
): Refusal<ContractPriceCode> | null {
  if (storefront.kind === 'OWN') return refuse('CONTRACT_OF_OWN_STOREFRONT', ['input', 'storefrontId']);
  if (effectiveFrom < seoulDay(now)) return refuse('PRICE_STARTS_IN_PAST', ['input', 'effectiveFrom']);
  for (const [index, { amount }] of prices.entries()) {
    const flaw = priceFlaw(amount, ['input', 'prices', String(index), 'amount']);
    if (flaw) return flaw;
  }
  return null;
}

async function write(
  tx: EntityManager,
  code: string,
  { effectiveFrom, prices }: NewContractPrices,
  { name, now }: { readonly name: string; readonly now: Date },
): Promise<void> {
  // A product that is named twice has the price that was named last.
  const lasting = [...new Map(prices.map((price) => [price.productId, price])).values()];
  await tx.execute(
    `insert into contract_price (storefront_code, product_id, effective_from, amount, recorded_at, recorded_by_name)
     select ?, "productId", ?::date, amount, greatest(?::timestamptz, (
       select max(recorded_at) + interval '1 millisecond' from contract_price as earlier
       where storefront_code = ? and product_id = "productId" and effective_from = ?::date
     )), ?
     from json_to_recordset(?::json) as price ("productId" uuid, amount bigint)`,
    [code, effectiveFrom, now, code, effectiveFrom, name, JSON.stringify(lasting)],
  );
}
