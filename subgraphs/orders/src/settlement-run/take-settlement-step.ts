import { auditAll, decide, newId, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
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
  const [settlement] = await locked(tx, [settlementId], act);
  if (!settlement) return refuse('SETTLEMENT_UNKNOWN', ['input', 'settlementId']);
  const decision = decide(settlementProcess, step, settlement, rolesInSettlement(settlement, act.actor));
  if (!decision.allowed) return refuse(decision.code);
  settlement.state = decision.to;
  const refused = await alsoDo?.(settlement);
  if (refused) return refused;
  await noteSteps(tx, [{ settlement, step, from: decision.from, note }], act);
  const carries = decide(settlementProcess, 'carryOver', settlement, ['CLOCK']);
  if (!carries.allowed) return settlement;
  settlement.state = carries.to;
  await noteSteps(tx, [{ settlement, step: 'carryOver', from: carries.from, note: null, byItself: true }], act);
  return settlement;
}

/** Takes the same step of many settlements, all or none, by as many statements as for one; gives them by identifier. */
export async function takeSettlementSteps(
  tx: EntityManager,
  { settlementIds, step, note }: { settlementIds: readonly string[]; step: 'release' | 'pay'; note: string },
  act: Act,
): Promise<readonly SettlementRow[] | Refusal<SettlementRunCode>> {
  const settlements = await locked(tx, settlementIds, act);
  if (settlements.length < new Set(settlementIds).size) return refuse('SETTLEMENT_UNKNOWN');
  const taken: TakenStep[] = [];
  for (const settlement of settlements) {
    const decision = decide(settlementProcess, step, settlement, rolesInSettlement(settlement, act.actor));
    if (!decision.allowed) return refuse(decision.code);
    settlement.state = decision.to;
    taken.push({ settlement, step, from: decision.from, note });
  }
  await noteSteps(tx, taken, act);
  return settlements;
}

/** Settlements that the actor reads, in one order, so that two acts at once wait for one another and none for ever. */
function locked(tx: EntityManager, ids: readonly string[], { actor }: Act): Promise<SettlementRow[]> {
  return tx.find(
    SettlementRow,
    { $and: [actor ? readableSettlements(actor) : {}, { id: { $in: [...ids] } }] },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } },
  );
}

interface TakenStep {
  /** As it is after the step. */
  readonly settlement: SettlementRow;
  readonly step: SettlementStep;
  readonly from: SettlementRow['state'];
  readonly note: string | null;
  /** Indicates whether it followed from the step before, which somebody took. */
  readonly byItself?: boolean;
}

async function noteSteps(tx: EntityManager, taken: readonly TakenStep[], { actor, now }: Act): Promise<void> {
  for (const { settlement, step, from, note, byItself = false } of taken) {
    tx.create(SettlementStepRow, {
      id: newId(),
      settlementId: settlement.id,
      step,
      fromState: from,
      toState: settlement.state,
      actorId: byItself ? null : (actor?.id ?? null),
      actorName: byItself ? null : (actor?.name ?? null),
      note,
      takenAt: now,
    });
  }
  const acts = taken.map(({ settlement: { id, number, state }, step, from }) => ({
    act: `settlement.${step}`,
    subject: { type: 'Settlement', id },
    actor,
    data: { number, from, to: state },
  }));
  await auditAll(tx, acts, now);
  await tx.flush();
}
