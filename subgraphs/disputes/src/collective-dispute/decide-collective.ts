import { isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { CommitteeSessionRow, unconflictedIn } from '../committee/index.ts';
import { TEXT_MOST, textsIn } from '../written-text/index.ts';
import {
  collectiveAnswerClock,
  collectiveDecisionClock,
  meetCollectiveTime,
  startCollectiveTime,
} from './collective-clocks.ts';
import type { CollectiveCode } from './collective-dispute-words.ts';
import { CollectiveParticipantRow, type CollectiveDisputeRow } from './collective-dispute.entity.ts';
import { MOST_REPRESENTATIVES } from './collective-dispute.ts';
import { tellDecided } from './collective-notices.ts';
import { moveCollective } from './move-collective.ts';

/** Names who speaks for all (대표당사자, 68조의2); who was named before and is not named again does not any more. */
export async function nameRepresentatives(
  context: Context,
  { disputeId, participantIds }: { readonly disputeId: string; readonly participantIds: readonly string[] },
): Promise<CollectiveDisputeRow | Refusal<CollectiveCode>> {
  const named = [...new Set(participantIds)];
  const invalid = refuse<CollectiveCode>('REPRESENTATIVES_INVALID', ['input', 'participantIds']);
  if (named.length > MOST_REPRESENTATIVES) return invalid;
  return moveCollective(context, { disputeId, step: 'represent' }, async (tx) => {
    const $or = [{ representative: true }, { id: { $in: named } }];
    const found = await tx.find(CollectiveParticipantRow, { disputeId, $or });
    if (named.some((id) => !found.some((participant) => participant.id === id))) return invalid;
    for (const participant of found) participant.representative = named.includes(participant.id);
    return null;
  });
}

/** What the committee decided for all of them. */
export interface CollectiveDecision {
  readonly disputeId: string;
  readonly sessionId: string;
  /** What is ordered (주문). */
  readonly text: string;
  readonly reasons: string;
  /** Share of what each has paid that is given back; none where nothing is. */
  readonly refundPercent?: number | null;
}

/** Writes down what a session decided; business and participants have 15 days, and who says nothing accepts (68조, 67조). */
export async function decideCollective(
  context: Context,
  { disputeId, sessionId, refundPercent = null, ...written }: CollectiveDecision,
): Promise<CollectiveDisputeRow | Refusal<CollectiveCode>> {
  const texts = textsIn(written, { text: TEXT_MOST, reasons: TEXT_MOST });
  if (isRefusal<CollectiveCode>(texts)) return texts;
  if (refundPercent !== null && (refundPercent < 0 || refundPercent > 100))
    return refuse('PERCENT_INVALID', ['input', 'refundPercent']);
  const session = await context.em.findOne(CommitteeSessionRow, sessionId);
  if (!session) return refuse('SESSION_UNKNOWN', ['input', 'sessionId']);
  if (session.heldAt > context.now) return refuse('SESSION_NOT_HELD', ['input', 'sessionId']);
  const beside: Parameters<typeof moveCollective>[1]['beside'] = async (tx, { businessId }) => ({
    unconflicted: (await unconflictedIn(tx, sessionId, { respondentId: businessId })).length,
  });
  return moveCollective(context, { disputeId, step: 'decide', beside }, async (tx, dispute) => {
    const { now, actor } = context;
    const { text: decision, reasons } = texts;
    Object.assign(dispute, { sessionId, decision, reasons, refundPercent, decidedAt: now });
    await meetCollectiveTime(tx, collectiveDecisionClock, dispute, context);
    const { dueAt } = await startCollectiveTime(tx, collectiveAnswerClock, dispute, { now, actor });
    await tellDecided(tx, dispute, dueAt, context);
    return null;
  });
}

/** The business accepts what was decided, or refuses it, and the mediation has failed for all (68조 8항, 67조). */
export async function answerCollective(
  context: Context,
  {
    disputeId,
    accepted,
    reason,
  }: { readonly disputeId: string; readonly accepted: boolean; readonly reason?: string | null },
): Promise<CollectiveDisputeRow | Refusal<CollectiveCode>> {
  const { now } = context;
  const answerReason = reason?.trim() || null;
  if (!accepted && !answerReason) return refuse('REASON_MISSING', ['input', 'reason']);
  if ((answerReason?.length ?? 0) > TEXT_MOST) return refuse('TEXT_TOO_LONG', ['input', 'reason']);
  return moveCollective(context, { disputeId, step: accepted ? 'answer' : 'refuse' }, async (tx, dispute) => {
    Object.assign(dispute, { answer: accepted ? 'ACCEPTED' : 'REFUSED', answerReason, answeredAt: now });
    if (accepted) return null;
    dispute.endedAt = now;
    await meetCollectiveTime(tx, collectiveAnswerClock, dispute, context);
    return null;
  });
}
