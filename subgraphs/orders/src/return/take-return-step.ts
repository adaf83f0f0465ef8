import { audit, decide, newId, refuse, wholeAct, type Act, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { noteReturnEnded } from '../agreement/index.ts';
import { returnProcess, type ReturnStep } from './return-process.ts';
import type { ReturnCode } from './return-words.ts';
import { readableReturns, rolesInReturn } from './return.access.ts';
import { ReturnRow, ReturnStepRow } from './return.entity.ts';
import type { ReturnRole, ReturnState } from './return.ts';

/** What goes along with a step: a remark, and changes of the same transaction; a refusal among them leaves nothing of it. */
export interface StepDetails {
  readonly note?: string | null;
  readonly alsoDo?: (tx: EntityManager, row: ReturnRow) => Promise<Refusal<ReturnCode> | null | void>;
}

/** Takes one step of a return for a person: row, history and consequences change together or not at all. */
export async function takeReturnStep(
  context: Context,
  returnId: string,
  step: ReturnStep,
  details: StepDetails = {},
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const { em, actor } = context;
  return wholeAct<ReturnRow, ReturnCode>(em, async (tx) => {
    const row = await lockedReturn(tx, { $and: [readableReturns(actor), { id: returnId }] });
    if (!row) return refuse('RETURN_UNKNOWN', ['input', 'returnId']);
    return stepOf(tx, row, { step, roles: rolesInReturn(actor, row), ...details }, context);
  });
}

/** A step, and in which roles it is taken. */
export interface WantedStep extends StepDetails {
  readonly step: ReturnStep;
  readonly roles: readonly ReturnRole[];
}

/** Takes one step of a locked return in the transaction of an act. */
export async function stepOf(
  tx: EntityManager,
  row: ReturnRow,
  { step, roles, note = null, alsoDo }: WantedStep,
  act: Act,
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const decision = decide(returnProcess, step, row, roles);
  if (!decision.allowed) return refuse(decision.code);
  row.state = decision.to;
  const ends = returnProcess.final.includes(decision.to);
  if (ends) row.endedAt = act.now;
  await noteStep(tx, row, { step, from: decision.from, note }, act);
  const refused = await alsoDo?.(tx, row);
  if (refused) return refused;
  await tx.flush();
  if (ends) await noteReturnEnded(tx, row, act);
  return row;
}

/** A return that nobody else can move until this transaction ends. */
export function lockedReturn(tx: EntityManager, where: object): Promise<ReturnRow | null> {
  return tx.findOne(ReturnRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** Writes the history row of a step and puts it on record; nobody's step is the courier's or the marketplace's. */
export async function noteStep(
  tx: EntityManager,
  { id, number, state, kind, orderId }: ReturnRow,
  { step, from, note }: { step: string; from: ReturnState | null; note: string | null },
  { actor, now }: Act,
): Promise<void> {
  // The history row refers to the return, which must be there first.
  await tx.flush();
  tx.create(ReturnStepRow, {
    id: newId(),
    returnId: id,
    step,
    fromState: from,
    toState: state,
    actorId: actor?.id ?? null,
    actorName: actor?.name ?? null,
    note,
    takenAt: now,
  });
  const data = { number, from, to: state, kind, orderId };
  await audit(tx, { act: `return.${step}`, subject: { type: 'OrderReturn', id }, actor, data }, now);
}
