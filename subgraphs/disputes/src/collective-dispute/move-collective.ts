import { audit, decide, hasRole, refuse, wholeAct, type Act, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CollectiveCode } from './collective-dispute-words.ts';
import { readableCollectives } from './collective-dispute.access.ts';
import { CollectiveDisputeRow } from './collective-dispute.entity.ts';
import type { CollectiveDispute, CollectiveRole, CollectiveState } from './collective-dispute.ts';
import { collectiveProcess, type CollectiveStep } from './collective-process.ts';

/** Roles in which somebody with an account acts on a collective dispute. */
export function collectiveRolesOf(
  { actor }: Pick<Context, 'actor'>,
  { businessId }: Pick<CollectiveDisputeRow, 'businessId'>,
): CollectiveRole[] {
  return [
    ...(hasRole(actor, 'LEAD') ? (['LEAD'] as const) : []),
    ...(hasRole(actor, 'OFFICER') ? (['OFFICER'] as const) : []),
    ...(hasRole(actor, 'PARTNER', 'PROGRAM') && actor.business === businessId ? (['RESPONDENT'] as const) : []),
  ];
}

/** What an act on a collective dispute does once its step may be taken. */
type Work = (tx: EntityManager, dispute: CollectiveDisputeRow) => Promise<Refusal<CollectiveCode> | null>;

/** A step with what its rules look at beside the row. */
export interface CollectiveMove {
  readonly disputeId: string;
  readonly step: CollectiveStep;
  /** Members without a conflict, for who decides. */
  readonly beside?: (
    tx: EntityManager,
    dispute: CollectiveDisputeRow,
  ) => Promise<Pick<CollectiveDispute, 'unconflicted'>>;
}

/** Takes a step of a collective dispute, whose row stays locked until it is done; one that is not read is as unknown as none. */
export async function moveCollective(
  context: Context,
  { disputeId, step, beside }: CollectiveMove,
  work: Work,
): Promise<CollectiveDisputeRow | Refusal<CollectiveCode>> {
  const { em, actor, now } = context;
  return wholeAct<CollectiveDisputeRow, CollectiveCode>(em, async (tx) => {
    const where = { $and: [readableCollectives(actor), { id: disputeId }] };
    const dispute = await tx.findOne(CollectiveDisputeRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const roles = dispute ? collectiveRolesOf(context, dispute) : [];
    if (!dispute || roles.length === 0) return refuse('DISPUTE_UNKNOWN', ['input', 'disputeId']);
    const { state, harmed, answer = null } = dispute;
    const facts = { state, harmed, answer, ...(beside ? await beside(tx, dispute) : {}) };
    const decision = decide(collectiveProcess, step, facts, roles);
    if (!decision.allowed) return refuse(decision.code);
    dispute.state = decision.to;
    const refused = await work(tx, dispute);
    if (refused) return refused;
    await noteMove(tx, dispute, { step, from: decision.from }, { actor, now });
    return dispute;
  });
}

/** Takes a step of a collective dispute as role CLOCK; null where it cannot be taken any more. */
export async function moveCollectiveByTime(
  tx: EntityManager,
  disputeId: string,
  step: CollectiveStep,
  now: Date,
): Promise<CollectiveDisputeRow | null> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const dispute = await tx.findOne(CollectiveDisputeRow, { id: disputeId }, lock);
  if (!dispute) return null;
  const decision = decide(collectiveProcess, step, dispute, ['CLOCK']);
  if (!decision.allowed) return null;
  dispute.state = decision.to;
  await noteMove(tx, dispute, { step, from: decision.from }, { actor: null, now });
  return dispute;
}

async function noteMove(
  tx: EntityManager,
  { id, state }: CollectiveDisputeRow,
  { step, from }: { readonly step: CollectiveStep; readonly from: CollectiveState },
  { actor, now }: Act,
): Promise<void> {
  const subject = { type: 'CollectiveDispute', id };
  await audit(tx, { act: `collective-dispute.${step}`, subject, actor, data: { from, to: state } }, now);
}
