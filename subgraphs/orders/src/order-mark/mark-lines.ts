import { audit, idsAmong, newId, refuse, type Act, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderLineRow, readableLines, type FlagColour } from '../order/index.ts';
import { tellHeld } from '../outward-task/index.ts';
import { requestAllocation } from '../stock/index.ts';
import type { OrderMarkCode } from './order-mark-words.ts';
import { OrderMarkChangeRow } from './order-mark.entity.ts';
import { LONGEST_NOTE, MOST_LINES, type PeoplesMark } from './order-mark.ts';

/** What is to become of a mark, and on which lines. */
export interface Marking {
  readonly lineIds: readonly string[];
  readonly mark: PeoplesMark;
  readonly isSet: boolean;
  readonly note?: string | null;
  readonly colour?: FlagColour | null;
}

/** What became of one line of an act on many. */
export interface LineOutcome {
  readonly lineId: string;
  readonly line: OrderLineRow | null;
  readonly refusal: Refusal<OrderMarkCode> | null;
}

/**
 * Sets a mark on lines or takes it off, in one transaction; what is refused for one line changes nothing for the others,
 * and a line that is as it should be stays so. Lines that the actor may not read are not there; where there is none at all,
 * the whole act is refused.
 */
export async function markLines(
  context: Context,
  marking: Marking,
): Promise<readonly LineOutcome[] | Refusal<OrderMarkCode>> {
  const lineIds = [...new Set(marking.lineIds)];
  if (lineIds.length === 0) return refuse('NO_LINES', ['input', 'lineIds']);
  if (lineIds.length > MOST_LINES) return refuse('TOO_MANY_LINES', ['input', 'lineIds']);
  const note = marking.note?.trim() || null;
  if (note !== null && note.length > LONGEST_NOTE) return refuse('NOTE_TOO_LONG', ['input', 'note']);
  return context.em.transactional(async (tx) => {
    const lines = await lockedLines({ ...context, em: tx }, lineIds);
    if (lines.size === 0) return refuse('LINE_UNKNOWN', ['input', 'lineIds']);
    const outcomes = lineIds.map((lineId) => outcomeOf(lineId, lines.get(lineId), marking));
    const changed = outcomes
      .filter(({ refusal }) => refusal === null)
      .flatMap(({ line }) => (line && wouldChange(line, { ...marking, note }) ? [line] : []));
    for (const line of changed) change(tx, line, { ...marking, note }, context);
    await tx.flush();
    await putOnRecord(tx, changed, marking, context);
    // Whose hold ends or who comes first now may get stock at once.
    if (changed.length > 0 && marking.mark !== 'FLAGGED') await requestAllocation(tx, context.now);
    if (marking.mark === 'HOLD') await tellMarketplaces(tx, changed, marking, context.now);
    return outcomes;
  });
}

/** Locked in one order, so that two acts on the same lines wait for one another. */
async function lockedLines(context: Context, lineIds: readonly string[]): Promise<Map<string, OrderLineRow>> {
  const { em, actor } = context;
  const where = { $and: [readableLines(actor, context), { id: { $in: idsAmong(lineIds) } }] };
  const lines = await em.find(OrderLineRow, where, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
    orderBy: { id: 'asc' },
  });
  return new Map(lines.map((line) => [line.id, line]));
}

function outcomeOf(lineId: string, line: OrderLineRow | undefined, { mark, isSet }: Marking): LineOutcome {
  if (!line) return { lineId, line: null, refusal: refuse('LINE_UNKNOWN') };
  const refusal = mark === 'FLAGGED' ? null : noLongerWaiting(line);
  // What the marketplace holds nobody lets go here: it is decided there, or the line is cancelled.
  const isBound = mark === 'HOLD' && !isSet && line.cancelAskedAt;
  return { lineId, line, refusal: refusal ?? (isBound ? refuse('CANCEL_ASKED') : null) };
}

/** A flag is a remark and may stay or come at any time; hold and priority are for what is still to be shipped. */
function noLongerWaiting({ shippedAt, cancelledAt }: OrderLineRow): Refusal<OrderMarkCode> | null {
  if (shippedAt) return refuse('LINE_SHIPPED');
  return cancelledAt ? refuse('LINE_CANCELLED') : null;
}

function wouldChange(line: OrderLineRow, { mark, isSet, note, colour }: Marking): boolean {
  if (line.marks.includes(mark) !== isSet) return true;
  if (mark === 'HOLD' && line.cancelAskedAt) return !line.isHeldBesides;
  return isSet && mark === 'FLAGGED' && (line.flagNote !== note || line.flagColour !== (colour ?? null));
}

function change(tx: EntityManager, line: OrderLineRow, marking: Marking, { actor, now }: Context): void {
  const { mark, isSet, note = null, colour = null } = marking;
  const others = line.marks.filter((each) => each !== mark);
  line.marks = isSet ? [...others, mark] : others;
  if (mark === 'HOLD') line.isHeldBesides = isSet && Boolean(line.cancelAskedAt);
  if (mark === 'FLAGGED') {
    line.flagNote = isSet ? note : null;
    line.flagColour = isSet ? colour : null;
  }
  tx.create(OrderMarkChangeRow, {
    id: newId(),
    orderId: line.orderId,
    orderLineId: line.id,
    mark,
    isSet,
    colour: isSet ? colour : null,
    note,
    actorId: actor.id,
    actorName: actor.name,
    changedAt: now,
  });
}

/** One entry for each order; the note stays in the history, because a record holds no text that somebody wrote. */
async function putOnRecord(
  tx: EntityManager,
  changed: readonly OrderLineRow[],
  { mark, isSet }: Marking,
  { actor, now }: Act,
): Promise<void> {
  const act = `order-line.${isSet ? '' : 'un'}${VERBS[mark]}`;
  for (const [orderId, lines] of Map.groupBy(changed, (line) => line.orderId)) {
    const data = { lineIds: lines.map(({ id }) => id) };
    await audit(tx, { act, subject: { type: 'Order', id: orderId }, actor, data }, now);
  }
}

/** A marketplace that knows of holds stops its own clock for the order. */
async function tellMarketplaces(
  tx: EntityManager,
  changed: readonly OrderLineRow[],
  { isSet: isHeld }: Marking,
  now: Date,
): Promise<void> {
  for (const [orderId, lines] of Map.groupBy(changed, (line) => line.orderId)) {
    await tellHeld(tx, { orderId, lineIds: lines.map(({ id }) => id), isHeld }, now);
  }
}

const VERBS = { FLAGGED: 'flag', PRIORITY: 'prioritize', HOLD: 'hold' } as const;
