import { addJob, audit, idArray, refuse, type Actor, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unknownProducts } from '../contract-price/index.ts';
import { putInQueue } from '../product-queue/index.ts';
import { PUSH_STOCK } from '../stock/index.ts';
import { storefrontById, type StorefrontRow } from '../storefront/index.ts';
import type { OfferCode } from './storefront-offer.ts';

/** Products that a storefront begins or ceases to sell. */
export interface ChosenProducts {
  readonly storefrontId: string;
  readonly productIds: readonly string[];
}

type Outcome = StorefrontRow | Refusal<OfferCode>;

/** Lets a storefront sell products (C2); those that it sells already stay as they are. */
export function offerProducts(context: Context, input: ChosenProducts): Promise<Outcome> {
  return choose(context, input, 'offer.choose', (tx, { code }, { actor, now }) =>
    tx.execute(
      `insert into storefront_offer (storefront_code, product_id, offered_at, changed_by_name, changed_at)
       select ?, unnest(?::uuid[]), ?, ?, ?
       on conflict (storefront_code, product_id) do update set
         withdrawn_at = null, offered_at = excluded.offered_at,
         changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
       where storefront_offer.withdrawn_at is not null`,
      [code, idsOf(input), now, actor.name, now],
    ),
  );
}

/** Ends the sale of products at a storefront: its marketplaces say sold out within seconds. */
export function withdrawProducts(context: Context, input: ChosenProducts): Promise<Outcome> {
  return choose(context, input, 'offer.withdraw', (tx, { code }, { actor, now }) =>
    // A product that is listed somewhere without having been chosen is withdrawn as well.
    tx.execute(
      `insert into storefront_offer (storefront_code, product_id, offered_at, withdrawn_at, changed_by_name, changed_at)
       select ?, unnest(?::uuid[]), ?, ?, ?, ?
       on conflict (storefront_code, product_id) do update set
         withdrawn_at = excluded.withdrawn_at, changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
       where storefront_offer.withdrawn_at is null`,
      [code, idsOf(input), now, now, actor.name, now],
    ),
  );
}

type Write = (
  tx: EntityManager,
  storefront: StorefrontRow,
  act: { readonly actor: Actor; readonly now: Date },
) => Promise<unknown>;

async function choose(context: Context, input: ChosenProducts, act: string, write: Write): Promise<Outcome> {
  const { em, actor, now } = context;
  const storefront = await storefrontById(context, input.storefrontId);
  if (!storefront) return refuse('STOREFRONT_UNKNOWN', ['input', 'storefrontId']);
  const flaw = await unknownProducts(context, input.productIds, ['input', 'productIds']);
  if (flaw) return flaw;
  return em.transactional(async (tx) => {
    await write(tx, storefront, { actor, now });
    const { id, code } = storefront;
    const data = { code, productIds: input.productIds };
    await audit(tx, { act, subject: { type: 'Storefront', id }, actor, data }, now);
    await putInQueue(tx, { storefrontCode: code, productIds: input.productIds, byName: actor.name }, now);
    await addJob(tx, PUSH_STOCK, { storefrontCode: code }, { key: `${PUSH_STOCK}:${code}` });
    return storefront;
  });
}

function idsOf({ productIds }: ChosenProducts): string {
  return idArray([...new Set(productIds)]);
}
