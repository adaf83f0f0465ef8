import { nationalDigits, newId } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { customersWithNumber } from '../customer/index.ts';
import { announceDesk } from '../desk-event/index.ts';
import { agentAt } from '../extension/index.ts';
import type { PhoneEvent } from '../phone-system/index.ts';
import { isOver, isSameCall, SAME_RING_MS, standingOf } from './call-standing.ts';
import { CallEventRow, CallRow } from './call.entity.ts';
import { callPersonal } from './call.personal.ts';

/** Calls of an extension before a ring among which its call is looked for. */
const RECENT = 20;

/** Takes what the phone system tells into the call it belongs to, or begins one; told twice or late it changes nothing. */
export function takeEvent(tx: EntityManager, event: PhoneEvent): Promise<CallRow> {
  return takeEvents(tx, [event]);
}

/** Takes all that the phone system tells of one call at once; its desk is told once. */
export async function takeEvents(tx: EntityManager, events: readonly [PhoneEvent, ...PhoneEvent[]]): Promise<CallRow> {
  const [event] = events;
  // Two replicas that hear of the same ring wait for one another.
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`call ${event.extension}`]);
  const call = (await namedCall(tx, event)) ?? (await knownCall(tx, event)) ?? (await newCall(tx, event));
  call.reference ??= event.reference ?? null;
  await tx.flush();
  return noteEvents(tx, call, events);
}

type Told = Pick<PhoneEvent, 'kind' | 'at' | 'rangAt' | 'recording'>;

/** Notes one thing told of a call and puts the call where all that was told of it puts it. */
export function noteEvent(tx: EntityManager, call: Pick<CallRow, 'id'>, event: Told): Promise<CallRow> {
  return noteEvents(tx, call, [event]);
}

async function noteEvents(tx: EntityManager, { id }: Pick<CallRow, 'id'>, events: readonly Told[]): Promise<CallRow> {
  const call = await tx.findOneOrFail(CallRow, { id }, { refresh: true, lockMode: LockMode.PESSIMISTIC_WRITE });
  let isNoted = false;
  for (const event of events) isNoted = (await noteOne(tx, call, event)) || isNoted;
  if (!isNoted && call.silentSince === null) {
    await tx.flush();
    return call;
  }
  const told = await tx.find(CallEventRow, { callId: id }, { refresh: true });
  const { state, rangAt, answeredAt, endedAt } = standingOf(told);
  const isRinging = events.some(({ kind }) => kind === 'RINGING');
  const isNews = state !== call.state || call.silentSince !== null || isRinging;
  Object.assign(call, { state, rangAt, answeredAt, endedAt, silentSince: null });
  if (isOver(call)) Object.assign(call, { mutedSince: null, consultee: null });
  await tx.flush();
  if (isNews) await tellDesk(tx, call);
  return call;
}

/** Notes one thing with the earliest times that were told of it; false where that was known. */
async function noteOne(tx: EntityManager, call: CallRow, { kind, at, rangAt, recording }: Told): Promise<boolean> {
  call.recording ??= recording ?? null;
  const noted = await tx.execute<unknown[]>(
    `insert into call_event (call_id, kind, at, rang_at) values (?, ?, ?, ?)
     on conflict (call_id, kind) do update set
       at = least(call_event.at, excluded.at), rang_at = least(call_event.rang_at, excluded.rang_at)
     where excluded.at < call_event.at or excluded.rang_at < call_event.rang_at returning kind`,
    [call.id, kind, at, rangAt],
  );
  return noted.length > 0;
}

/** Tells the desk of the agent whose call it is, and nobody else's, that it changed. */
export async function tellDesk(tx: EntityManager, { agentId, id }: CallRow): Promise<void> {
  if (agentId) await announceDesk(tx, { kind: 'CALL', agentId, id });
}

/** The call to which the phone system gave this name. */
async function namedCall(tx: EntityManager, { reference }: PhoneEvent): Promise<CallRow | null> {
  return reference === undefined ? null : tx.findOne(CallRow, { reference });
}

async function knownCall(
  tx: EntityManager,
  { extension, direction, number, rangAt, reference }: PhoneEvent,
): Promise<CallRow | null> {
  // One that has a name is that of its name alone; what we dialled ourselves gets it by the first that is told.
  const unnamed = reference === undefined ? {} : { reference: null };
  const recent = await tx.find(
    CallRow,
    { extension, direction, ...unnamed, rangAt: { $lte: new Date(rangAt.getTime() + SAME_RING_MS) } },
    { orderBy: { rangAt: 'desc', id: 'desc' }, limit: RECENT },
  );
  for (const call of recent) {
    // Compared in clear: the index does not know numbers as short as that of a colleague's extension.
    if (isSameCall(call, rangAt) && (await digitsOf(tx, call)) === number) return call;
  }
  return null;
}

/** Digits of the other side, as they are dialled at home; none where they are hidden. */
export async function digitsOf(tx: EntityManager, call: CallRow): Promise<string | null> {
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
