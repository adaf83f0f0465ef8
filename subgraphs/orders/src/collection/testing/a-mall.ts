import type { EntityManager } from '@mikro-orm/postgresql';
import { expect } from 'vitest';
import { aVariant } from '../../catalog/catalog.factory.ts';
import { aConnection, aListing } from '../../connection/connection.factory.ts';
import { anAccount, type TestMarketplaces } from '../../connector/testing/marketplaces.ts';
import { aStorefront } from '../../storefront/storefront.factory.ts';
import { collect } from '../collect.ts';

/** Buckets are a story of the connector's; here they would only cost time. */
export const ROOMY = { CAFE24_BUCKET: '10000' };

/** A mall of a storefront of its own that sells one variant. */
export async function aMallOf(
  em: EntityManager,
  marketplaces: TestMarketplaces,
  start: Date,
  more: Record<string, string> = {},
) {
  const [account, { code }, variant] = [anAccount(), await aStorefront(em), await aVariant(em)];
  const connection = await aConnection(em, { storefrontCode: code, account });
  const { externalVariant } = await aListing(em, { connectionId: connection.id, variantId: variant.id });
  marketplaces.setUp([account], { ...ROOMY, ...more });
  const tell = (path: string, wish: unknown) => marketplaces.tell<unknown>(`cafe24/malls/${account}${path}`, wish);
  await tell('', { roomy: true });
  const item = { sku: variant.sku, variantCode: externalVariant, quantity: 2, price: 50_000 };
  const put = (wishes: unknown[]) => marketplaces.tell<string[]>(`cafe24/malls/${account}/orders`, wishes);
  const run = async (now = start) => {
    marketplaces.simulators.setNow(now);
    await expect.poll(() => collect(em.fork(), connection.id, now), { interval: 20 }).toBe('DONE');
    return lastRun(em, connection.id);
  };
  return { account, code, connection, variant, item, tell, put, run };
}

async function lastRun(em: EntityManager, connectionId: string) {
  const [run] = await em.execute<Record<string, unknown>[]>(
    `select state, read, added, changed, known, unpaid, quarantined, error_code from collection_run
     where connection_id = ? order by asked_at desc, id desc limit 1`,
    [connectionId],
  );
  return run;
}

/** Lines that came from a connection. */
export async function linesOf(em: EntityManager, connectionId: string) {
  return em.execute<Record<string, unknown>[]>(
    `select order_line.channel_status as status, cancelled_at is not null as cancelled, erp_status as erp,
       order_line.external_number as line, quantity
     from order_line join sales_order on sales_order.id = order_id where connection_id = ? order by order_line.external_number`,
    [connectionId],
  );
}

/** Pieces of a variant that were collected, and set aside. */
export async function collectedOf(em: EntityManager, variantId: string) {
  const [level] = await em.execute<{ collected: number; allocated: number }[]>(
    'select collected, allocated from stock_level where variant_id = ?',
    [variantId],
  );
  return level;
}

/** Alarms of a connection, and whom each is for. */
export async function alarmsOf(em: EntityManager, connectionId: string) {
  const rows = await em.execute<{ template: string; to: Record<string, string | null> }[]>(
    `select template, data -> 'to' as to from message
       join outbox_event on type = 'orders.alarm-raised' and data ->> 'messageId' = message.id::text
     where subject_id = ? order by message.id`,
    [connectionId],
  );
  return rows.map(({ template, to }) => ({
    template,
    to: Object.fromEntries(Object.entries(to).filter(([, value]) => value !== null)),
  }));
}
