import { audit, decide, newId, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { settlementProcess, type SettlementStep } from './settlement-process.ts';
import type { SettlementRunCode } from './settlement-run-words.ts';
import { readableSettlements, rolesInSettlement } from './settlement-run.access.ts';
import { SettlementRow, SettlementStepRow } from './settlement-run.entity.ts';

/** Step that is to be taken, with a remark and changes of the same transaction. */
interface WantedStep {
  readonly settlementId: string;
  readonly step: SettlementStep;
  readonly note?: string | null;
  readonly alsoDo?: (settlement: SettlementRow) => Promise<Refusal<SettlementRunCode> | void>;
}

/**
 * Takes one step of a settlement in the transaction of an act; row, history and consequences change together. Once it is
 * approved, one of which nothing is due is carried over at once.
 */
export async function takeSettlementStep(
  tx: EntityManager,
  { settlementId, step, note = null, alsoDo }: WantedStep,
  act: Act,
): Promise<SettlementRow | Refusal<SettlementRunCode>> {
  const readable = act.actor ? readableSettlements(act.actor) : {};
  const settlement = await tx.findOne(
    SettlementRow,
    { $and: [readable, { id: settlementId }] },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!settlement) return refuse('SETTLEMENT_UNKNOWN', ['input', 'settlementId']);
  const decision = decide(settlementProcess, step, settlement, rolesInSettlement(settlement, act.actor));
  if (!decision.allowed) return refuse(decision.code);
  settlement.state = decision.to;
  const refused = await alsoDo?.(settlement);
  if (refused) return refused;
  await noteStep(tx, settlement, { step, from: decision.from, note }, act);
  const carries = decide(settlementProcess, 'carryOver', settlement, ['CLOCK']);
  if (!carries.allowed) return settlement;
  settlement.state = carries.to;
  await noteStep(tx, settlement, { step: 'carryOver', from: carries.from, note: null, byItself: true }, act);
  return settlement;
}

interface TakenStep {
  readonly step: SettlementStep;
  readonly from: SettlementRow['state'];
  readonly note: string | null;
  /** Indicates whether it followed from the step before, which somebody took. */
  readonly byItself?: boolean;
}

async function noteStep(
  tx: EntityManager,
  { id, number, state }: SettlementRow,
  { step, from, note, byItself = false }: TakenStep,
  { actor, now }: Act,
): Promise<void> {
  tx.create(SettlementStepRow, {
    id: newId(),
    settlementId: id,
    step,
    fromState: from,
    toState: state,
    actorId: byItself ? null : (actor?.id ?? null),
    actorName: byItself ? null : (actor?.name ?? null),
    note,
    takenAt: now,
  });
  const subject = { type: 'Settlement', id };
  await audit(tx, { act: `settlement.${step}`, subject, actor, data: { number, from, to: state } }, now);
  await tx.flush();
}
