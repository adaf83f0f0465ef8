import { audit, isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableOfStorefront, StorefrontConnectionRow } from '../connection/index.ts';
import { connectorOf } from '../connector/index.ts';
import { takeReadings } from './collect-questions.ts';
import { houseEm } from './collection-settings.ts';
import type { CollectionCode } from './collection-words.ts';
import { QuarantinedOrderRow } from './collection.entity.ts';
import { quarantinePersonal } from './collection.personal.ts';
import { isOfQuestion } from './quarantine.ts';
import { takeInWithin } from './take-in.ts';

/** What became of one row of an act on many. */
export interface QuarantineOutcome {
  readonly quarantinedId: string;
  readonly row: QuarantinedOrderRow | null;
  readonly refusal: Refusal<CollectionCode> | null;
}

type Outcomes = readonly QuarantineOutcome[] | Refusal<CollectionCode>;

const MOST_ROWS = 200;

/** Takes what is in quarantine in once more, each row by itself; what is still flawed stays and is told so. */
export async function replayQuarantined(context: Context, ids: readonly string[]): Promise<Outcomes> {
  return settleEach(context, ids, { act: 'quarantine.replay', settle: (tx, row) => replay(tx, row, context) });
}

/** Dismisses what is in quarantine, with a reason. */
export async function dismissQuarantined(context: Context, ids: readonly string[], reason: string): Promise<Outcomes> {
  const text = reason.trim();
  if (text.length < 2 || text.length > 500) return refuse('REASON_MISSING', ['input', 'reason']);
  const settle: Settling['settle'] = async (tx, row) => {
    const { actor, now } = context;
    Object.assign(row, { state: 'DISMISSED', dismissal: text, settledAt: now, settledBy: actor.name });
    await tx.flush();
    return null;
  };
  return settleEach(context, ids, { act: 'quarantine.dismiss', settle });
}

interface Settling {
  readonly act: string;
  readonly settle: (tx: EntityManager, row: QuarantinedOrderRow) => Promise<Refusal<CollectionCode> | null>;
}

async function settleEach(context: Context, asked: readonly string[], settling: Settling): Promise<Outcomes> {
  const ids = [...new Set(asked)];
  if (ids.length === 0) return refuse('NO_QUARANTINED', ['input', 'ids']);
  if (ids.length > MOST_ROWS) return refuse('TOO_MANY_QUARANTINED', ['input', 'ids']);
  const outcomes: QuarantineOutcome[] = [];
  for (const id of ids) outcomes.push(await settleOne(context, id, settling));
  return outcomes;
}

/** The row is read as the actor may; what follows touches stock and orders, which is the slice's own to write. */
async function settleOne(
  context: Context,
  quarantinedId: string,
  { act, settle }: Settling,
): Promise<QuarantineOutcome> {
  const { em, actor, now } = context;
  const seen = await em.findOne(QuarantinedOrderRow, { $and: [readableOfStorefront(actor), { id: quarantinedId }] });
  if (!seen) return { quarantinedId, row: null, refusal: refuse('QUARANTINE_UNKNOWN') };
  return houseEm().transactional(async (tx) => {
    const row = await tx.findOneOrFail(QuarantinedOrderRow, quarantinedId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (row.state !== 'WAITING') return { quarantinedId, row, refusal: refuse('QUARANTINE_SETTLED') };
    const refusal = await settle(tx, row);
    if (isRefusal<CollectionCode>(refusal)) return { quarantinedId, row, refusal };
    const subject = { type: 'QuarantinedOrder', id: row.id };
    await audit(tx, { act, subject, actor, data: { code: row.code, connectionId: row.connectionId } }, now);
    return { quarantinedId, row, refusal: null };
  });
}

async function replay(
  tx: EntityManager,
  row: QuarantinedOrderRow,
  { actor, now }: Context,
): Promise<Refusal<CollectionCode> | null> {
  if (row.orderId) return refuse('QUARANTINE_NEEDS_DESK');
  const connection = await tx.findOneOrFail(StorefrontConnectionRow, row.connectionId);
  const text = await quarantinePersonal.open(tx, row, 'payload');
  const payload: unknown = JSON.parse(text ?? 'null');
  const taken = isOfQuestion(row)
    ? await takeReadings(tx, connection, [connectorOf(tx, connection).readQuestion(payload)], now)
    : await takeOrderIn(tx, connection, payload, now);
  await tx.refresh(row);
  if (taken === 0) return refuse('QUARANTINE_STILL_FLAWED');
  Object.assign(row, { state: 'REPLAYED', settledAt: now, settledBy: actor.name });
  await tx.flush();
  return null;
}

async function takeOrderIn(
  tx: EntityManager,
  connection: StorefrontConnectionRow,
  payload: unknown,
  now: Date,
): Promise<number> {
  const reading = connectorOf(tx, connection).readOrder(payload);
  const { added, changed, known, unpaid } = await takeInWithin(tx, connection, [reading], now);
  return added + changed + known + unpaid;
}
