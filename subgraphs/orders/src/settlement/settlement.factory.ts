import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { aVariant } from '../catalog/catalog.factory.ts';
import { anOrder, anOrderLine } from '../order/order.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';

/** Shipped line that a test asks for. */
interface ShippedLineDetails {
  /** Storefront that sold it; a new consigned one unless said. */
  readonly code?: string;
  readonly kind?: 'OWN' | 'CONSIGNED';
  readonly quantity?: number;
  readonly shippedAt?: Date;
  /** Contract prices by their first day. */
  readonly prices?: Readonly<Record<string, number>>;
  readonly orderId?: string;
}

/** Makes a shipped line with its contract prices for a test. */
export async function aShippedLine(em: EntityManager, details: ShippedLineDetails = {}) {
  const { quantity = 1, shippedAt = new Date('2026-11-18T05:00:00Z'), prices = {} } = details;
  const code = details.code ?? (await aStorefront(em, { kind: details.kind ?? 'CONSIGNED' })).code;
  const variant = await aVariant(em);
  for (const [day, amount] of Object.entries(prices))
    await em.execute('insert into contract_price values (?, ?, ?, ?)', [code, variant.productId, day, amount]);
  const orderId = details.orderId ?? (await anOrder(em, { storefrontCode: code, customerId: newId() })).id;
  const line = await anOrderLine(em, { orderId, variantId: variant.id, quantity, shippedAt });
  const { id: variantId, productId, sku } = variant;
  return { id: line.id, number: line.number, orderId, code, productId, variantId, sku };
}

/** What the ledger of a storefront adds up to, in won. */
export async function figuresOf(em: EntityManager, code: string) {
  const [row] = await em.execute<Record<string, string>[]>(
    `select coalesce(sum(wholesale), 0) as wholesale,
       coalesce(sum(due) filter (where settlement_id is not null), 0) as settled, coalesce(sum(held), 0) as held,
       coalesce(sum(deducted), 0) as deducted, coalesce(sum(due) filter (where settlement_id is null), 0) as pending
     from settlement_entry where storefront_code = ? and kind not in ('CORRECTION', 'DELIVERY_FEE')`,
    [code],
  );
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
}
