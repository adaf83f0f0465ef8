import { addJob } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontConnectionRow } from '../connection/index.ts';
import { connectorOf, type ChannelAnswer, type PutProduct } from '../connector/index.ts';
import { WINDOW_MS } from '../product-queue/index.ts';
import { PUSH_STOCK } from '../stock/index.ts';
import type { ClaimedProduct } from './claim-products.ts';
import { productAt } from './product-at.ts';

/** Tries after which a product is left to people. */
const MOST_TRIES = 6;

interface Outcome {
  readonly state: 'SENT' | 'WAITING' | 'FAILED';
  readonly code: string | null;
  readonly detail: string | null;
  readonly retryAt: Date | null;
}

/** Sends a product to every marketplace of its storefront that has not taken it yet, and writes down what came of it. */
export async function sendProduct(em: EntityManager, claimed: ClaimedProduct, now: Date): Promise<void> {
  const connections = await em.find(
    StorefrontConnectionRow,
    { storefrontCode: claimed.storefrontCode, isActive: true },
    { orderBy: { name: 'asc', id: 'asc' } },
  );
  let outcome: Outcome = connections.length > 0 ? SENT : failed('CONNECTION_MISSING', null);
  for (const connection of connections.filter(({ id }) => !claimed.sentTo.includes(id))) {
    outcome = worse(outcome, await sendTo(em, connection, claimed, now));
  }
  await write(em, claimed, outcome, now);
}

const SENT: Outcome = { state: 'SENT', code: null, detail: null, retryAt: null };

/** What is to be tried again comes before what was refused: the refusal stands at the end. */
const RANK = { SENT: 0, FAILED: 1, WAITING: 2 } as const;

function worse(one: Outcome, other: Outcome): Outcome {
  return RANK[other.state] > RANK[one.state] ? other : one;
}

function failed(code: string, detail: string | null): Outcome {
  return { state: 'FAILED', code, detail, retryAt: null };
}

async function sendTo(
  em: EntityManager,
  connection: StorefrontConnectionRow,
  claimed: ClaimedProduct,
  now: Date,
): Promise<Outcome> {
  const connector = connectorOf(em, connection);
  if (!connector.capabilities.products) return SENT;
  const product = await productAt(em, connection.id, claimed);
  if (!product) return failed('PRICE_MISSING', null);
  // What is not for sale and was never listed is nobody's to take away.
  if (!product.isOnSale && product.externalProduct === null) return SENT;
  let answer = await connector.putProduct(product, now);
  // The same act again finds a product whose answer was lost by its style code.
  if (answer.outcome === 'UNCLEAR') answer = await connector.putProduct(product, now);
  if (answer.outcome === 'DONE') await noteListed(em, { connectionId: connection.id, claimed }, answer.value);
  return outcomeOf(answer, now);
}

function outcomeOf(answer: ChannelAnswer<PutProduct>, now: Date): Outcome {
  switch (answer.outcome) {
    case 'DONE':
      return SENT;
    case 'REFUSED':
      return failed(answer.code, answer.detail);
    case 'LATER':
      return { state: 'WAITING', code: answer.code, detail: null, retryAt: answer.retryAt };
    case 'UNCLEAR':
      return { state: 'WAITING', code: 'UNCLEAR', detail: null, retryAt: now };
  }
}

/** Writes down under which numbers a marketplace lists a product, and has it told of the stock, which some forget with it. */
async function noteListed(
  em: EntityManager,
  { connectionId, claimed }: { readonly connectionId: string; readonly claimed: ClaimedProduct },
  { externalProduct, variants }: PutProduct,
): Promise<void> {
  await em.transactional(async (tx) => {
    await tx.execute(
      `insert into channel_listing as listing (connection_id, variant_id, external_product, external_variant)
       select ?, variant.id, ?, put."externalVariant"
       from json_to_recordset(?::json) as put (sku text, "externalVariant" text) join variant using (sku)
       on conflict (connection_id, variant_id) do update set
         external_product = excluded.external_product, external_variant = excluded.external_variant,
         pushed_quantity = null,
         push_error = null, push_error_detail = null, push_retry_at = null, push_attempts = 0`,
      [connectionId, externalProduct, JSON.stringify(variants)],
    );
    await tx.execute('update queued_product set sent_to = array_append(sent_to, ?::uuid) where id = ?', [
      connectionId,
      claimed.id,
    ]);
    await addJob(tx, PUSH_STOCK, { connectionId }, { key: `${PUSH_STOCK}:${connectionId}` });
  });
}

async function write(em: EntityManager, claimed: ClaimedProduct, outcome: Outcome, now: Date): Promise<void> {
  const isOver = outcome.state === 'WAITING' && claimed.attempts >= MOST_TRIES;
  const state = isOver ? 'FAILED' : outcome.state;
  // Twice as long after each try, and never sooner than the window allows.
  const pause = WINDOW_MS * 2 ** Math.max(claimed.attempts - 1, 0);
  const notBefore = new Date(Math.max(outcome.retryAt?.getTime() ?? 0, now.getTime() + pause));
  await em.execute(
    `update queued_product as sent set
       state = case when ? = 'WAITING' and other.waits then 'CANCELLED' else ? end,
       not_before = case when ? = 'WAITING' then ?::timestamptz end,
       ended_at = case when ? = 'WAITING' and not other.waits then null else ?::timestamptz end,
       error_code = ?, error_detail = ?
     from (
       select exists (
         select from queued_product where storefront_code = ? and product_id = ? and state = 'WAITING'
       ) as waits
     ) as other
     where sent.id = ? and sent.state = 'SENDING'`,
    [
      state,
      state,
      state,
      notBefore,
      state,
      now,
      outcome.code,
      outcome.detail?.slice(0, 500) ?? null,
      claimed.storefrontCode,
      claimed.productId,
      claimed.id,
    ],
  );
}
