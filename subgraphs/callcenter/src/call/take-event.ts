import { nationalDigits, newId } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { customersWithNumber } from '../customer/index.ts';
import { announceDesk } from '../desk-event/index.ts';
import { agentAt } from '../extension/index.ts';
import type { PhoneEvent } from '../phone-system/index.ts';
import { isSameCall, SAME_RING_MS, standingOf } from './call-standing.ts';
import { CallEventRow, CallRow } from './call.entity.ts';
import { callPersonal } from './call.personal.ts';

/** Calls of an extension before a ring among which its call is looked for. */
const RECENT = 20;

/** Takes what the phone system tells into the call it belongs to, or begins one; told twice or late it changes nothing. */
export async function takeEvent(tx: EntityManager, event: PhoneEvent): Promise<CallRow> {
  // Two replicas that hear of the same ring wait for one another.
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`call ${event.extension}`]);
  const call = (await knownCall(tx, event)) ?? (await newCall(tx, event));
  await tx.flush();
  return noteEvent(tx, call, event);
}

/** Notes one thing told of a call and puts the call where all that was told of it puts it. */
export async function noteEvent(
  tx: EntityManager,
  { id }: Pick<CallRow, 'id'>,
  { kind, at, rangAt: rang }: Pick<PhoneEvent, 'kind' | 'at' | 'rangAt'>,
): Promise<CallRow> {
  const call = await tx.findOneOrFail(CallRow, { id }, { refresh: true, lockMode: LockMode.PESSIMISTIC_WRITE });
  const noted = await tx.execute<unknown[]>(
    `insert into call_event (call_id, kind, at, rang_at) values (?, ?, ?, ?)
     on conflict (call_id, kind) do update set
       at = least(call_event.at, excluded.at), rang_at = least(call_event.rang_at, excluded.rang_at)
     where excluded.at < call_event.at or excluded.rang_at < call_event.rang_at returning kind`,
    [id, kind, at, rang],
  );
  if (noted.length === 0 && call.silentSince === null) return call;
  const told = await tx.find(CallEventRow, { callId: id }, { refresh: true });
  const { state, rangAt, answeredAt, endedAt } = standingOf(told);
  const isNews = state !== call.state || call.silentSince !== null || kind === 'RINGING';
  Object.assign(call, { state, rangAt, answeredAt, endedAt, silentSince: null });
  await tx.flush();
  if (isNews) await tellDesk(tx, call);
  return call;
}

/** Tells the desk of the agent whose call it is, and nobody else's, that it changed. */
export async function tellDesk(tx: EntityManager, { agentId, id }: CallRow): Promise<void> {
  if (agentId) await announceDesk(tx, { kind: 'CALL', agentId, id });
}

async function knownCall(
  tx: EntityManager,
  { extension, direction, number, rangAt }: PhoneEvent,
): Promise<CallRow | null> {
  const recent = await tx.find(
    CallRow,
    { extension, direction, rangAt: { $lte: new Date(rangAt.getTime() + SAME_RING_MS) } },
    { orderBy: { rangAt: 'desc', id: 'desc' }, limit: RECENT },
  );
  for (const call of recent) {
    // Compared in clear: the index does not know numbers as short as that of a colleague's extension.
    if (isSameCall(call, rangAt) && (await digitsOf(tx, call)) === number) return call;
  }
  return null;
}

async function digitsOf(tx: EntityManager, call: CallRow): Promise<string | null> {
  const number = await callPersonal.open(tx, call, 'number');
  return number === null ? null : nationalDigits(number);
}

async function newCall(tx: EntityManager, { extension, direction, number, rangAt }: PhoneEvent): Promise<CallRow> {
  const id = newId();
  const [only, ...others] = number ? await customersWithNumber(tx, number) : [];
  return tx.create(CallRow, {
    id,
    extension,
    agentId: await agentAt(tx, extension),
    direction,
    customerId: only && others.length === 0 ? only.id : null,
    state: 'RINGING',
    rangAt,
    ...(await callPersonal.seal(tx, id, { number })),
  });
}
