import { audit, decide, isRefusal, newId, refuse, wholeAct, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoginContext } from '../case-access/index.ts';
import { HIGHEST_AMOUNT, identifiedApplicant, type IdentifiedPerson } from '../case-application/index.ts';
import { TEXT_MOST } from '../written-text/index.ts';
import type { CollectiveCode } from './collective-dispute-words.ts';
import { CollectiveDisputeRow, CollectiveParticipantRow } from './collective-dispute.entity.ts';
import { participantPersonal } from './collective-dispute.personal.ts';
import type { CollectiveAnswer, CollectiveRole } from './collective-dispute.ts';
import { tellJoined } from './collective-notices.ts';
import { collectiveProcess, type CollectiveStep } from './collective-process.ts';

/** Somebody whose identity was checked, in a dispute. */
export interface PersonInDispute {
  /** Secret of the identity check, which is that of an application. */
  readonly applicationId: string;
  readonly disputeId: string;
}

/** A participant with their dispute. */
export interface Participation {
  readonly dispute: CollectiveDisputeRow;
  readonly participant: CollectiveParticipantRow;
}

/** Joins a collective dispute while it is announced (집단분쟁 참가, K16): once for each person. */
export async function joinCollective(
  context: LoginContext,
  { paidAmount, statement: typed, confirmed, ...where }: PersonInDispute & JoinDetails,
): Promise<Participation | Refusal<CollectiveCode>> {
  const statement = typed.trim();
  if (statement === '') return refuse('TEXT_MISSING', ['input', 'statement']);
  if (statement.length > TEXT_MOST) return refuse('TEXT_TOO_LONG', ['input', 'statement']);
  if (!Number.isInteger(paidAmount) || paidAmount < 0 || paidAmount > HIGHEST_AMOUNT)
    return refuse('AMOUNT_INVALID', ['input', 'paidAmount']);
  if (!confirmed) return refuse('NOT_CONFIRMED', ['input', 'confirmed']);
  return inDispute(context, where, async (tx, { person, dispute, participant: known }) => {
    if (known) return refuse('ALREADY_JOINED');
    const refused = refusedStep('join', dispute, 'CONSUMER');
    if (refused) return refused;
    // The clock that ends it may come a moment late.
    if (dispute.joinUntil && dispute.joinUntil <= context.now) return refuse('WRONG_STATE');
    const id = newId();
    const { name: personName, phoneNumber, digest: personDigest } = person;
    const participant = tx.create(CollectiveParticipantRow, {
      id,
      disputeId: dispute.id,
      personDigest,
      paidAmount,
      representative: false,
      joinedAt: context.now,
      answer: null,
      answeredAt: null,
      ...(await participantPersonal.seal(tx, id, { personName, phoneNumber, statement })),
    });
    await tx.flush();
    await tellJoined(tx, dispute, participant, { actor: null, now: context.now });
    return participant;
  });
}

interface JoinDetails {
  /** In whole won. */
  readonly paidAmount: number;
  readonly statement: string;
  readonly confirmed: boolean;
}

/** Leaves a collective dispute before it is decided; nothing of who left is kept (참가 취소). */
export async function leaveCollective(
  context: LoginContext,
  where: PersonInDispute,
): Promise<CollectiveDisputeRow | Refusal<CollectiveCode>> {
  const left = await inDispute(context, where, async (tx, { dispute, participant }) => {
    if (!participant) return refuse('NO_PARTICIPANT');
    const refused = refusedStep('leave', dispute, 'PARTICIPANT');
    if (refused) return refused;
    await tx.nativeDelete(CollectiveParticipantRow, { id: participant.id });
    return participant;
  });
  return isRefusal<CollectiveCode>(left) ? left : left.dispute;
}

/** A participant accepts what was decided, or refuses it for themselves (68조 8항). */
export async function answerAsParticipant(
  context: LoginContext,
  { accepted, ...where }: PersonInDispute & { readonly accepted: boolean },
): Promise<Participation | Refusal<CollectiveCode>> {
  return inDispute(context, where, async (_tx, { dispute, participant }) => {
    if (!participant) return refuse('NO_PARTICIPANT');
    const refused = refusedStep('answer', dispute, 'PARTICIPANT', participant.answer ?? null);
    if (refused) return refused;
    Object.assign(participant, { answer: accepted ? 'ACCEPTED' : 'REFUSED', answeredAt: context.now });
    return Promise.resolve(participant);
  });
}

/** Part that somebody takes whose identity was checked; none for who does not take part or was not checked. */
export async function participationOf(
  { em, digests, now }: LoginContext,
  { applicationId, disputeId }: PersonInDispute,
): Promise<Participation | null> {
  return em.transactional(async (tx) => {
    const person = await identifiedApplicant(tx, { secret: applicationId, digests }, now);
    const participant =
      person && (await tx.findOne(CollectiveParticipantRow, { disputeId, personDigest: person.digest }));
    const dispute = participant && (await tx.findOne(CollectiveDisputeRow, { id: disputeId }));
    return dispute ? { dispute, participant } : null;
  });
}

interface Found {
  readonly person: IdentifiedPerson;
  readonly dispute: CollectiveDisputeRow;
  readonly participant: CollectiveParticipantRow | null;
}

/** Does what somebody does in a dispute, which is locked: of two at once the second sees what the first did. */
async function inDispute(
  { em, digests, now }: LoginContext,
  { applicationId, disputeId }: PersonInDispute,
  work: (tx: EntityManager, found: Found) => Promise<CollectiveParticipantRow | Refusal<CollectiveCode>>,
): Promise<Participation | Refusal<CollectiveCode>> {
  return wholeAct<Participation, CollectiveCode>(em, async (tx) => {
    const person = await identifiedApplicant(tx, { secret: applicationId, digests }, now);
    if (!person) return refuse('APPLICATION_ENDED');
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
    const dispute = await tx.findOne(CollectiveDisputeRow, { id: disputeId, announcedAt: { $ne: null } }, lock);
    if (!dispute) return refuse('DISPUTE_UNKNOWN', ['input', 'disputeId']);
    const participant = await tx.findOne(CollectiveParticipantRow, { disputeId, personDigest: person.digest });
    const outcome = await work(tx, { person, dispute, participant });
    if (isRefusal<CollectiveCode>(outcome)) return outcome;
    const subject = { type: 'CollectiveDispute', id: disputeId };
    const data = { participant: outcome.id, state: dispute.state, answer: outcome.answer ?? null };
    await audit(tx, { act: 'collective-dispute.take-part', subject, actor: null, data }, now);
    return { dispute, participant: outcome };
  });
}

function refusedStep(
  step: CollectiveStep,
  { state, harmed }: CollectiveDisputeRow,
  role: CollectiveRole,
  answer: CollectiveAnswer | null = null,
): Refusal<CollectiveCode> | null {
  const decision = decide(collectiveProcess, step, { state, harmed, answer }, [role]);
  return decision.allowed ? null : refuse(decision.code);
}
