import {
  audit,
  daysAfter,
  isRefusal,
  newId,
  refuse,
  seoulDay,
  seoulMidnight,
  wholeAct,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { businessName, knownBusiness } from '../business/index.ts';
import { TEXT_MOST, textsIn, TITLE_MOST } from '../written-text/index.ts';
import { announcementClock, startCollectiveTime } from './collective-clocks.ts';
import type { CollectiveCode } from './collective-dispute-words.ts';
import { CollectiveDisputeRow } from './collective-dispute.entity.ts';
import { NOTICE_DAYS, type Requester } from './collective-dispute.ts';
import { moveCollective } from './move-collective.ts';

/** What a collective mediation is asked for with. */
export interface CollectiveRequest {
  readonly title: string;
  readonly harm: string;
  readonly businessName: string;
  readonly requestedBy: Requester;
  readonly harmed: number;
}

/** Takes a request for a collective mediation in (집단분쟁조정 의뢰, 68조 1항); the lead decides whether it is begun. */
export async function requestCollective(
  { em, actor, now }: Context,
  { businessName: typed, requestedBy, harmed, ...written }: CollectiveRequest,
): Promise<CollectiveDisputeRow | Refusal<CollectiveCode>> {
  const texts = textsIn(written, { title: TITLE_MOST, harm: TEXT_MOST });
  if (isRefusal<CollectiveCode>(texts)) return texts;
  if (businessName(typed) === '') return refuse('BUSINESS_MISSING', ['input', 'businessName']);
  if (harmed < 1) return refuse('HARMED_INVALID', ['input', 'harmed']);
  return wholeAct<CollectiveDisputeRow, CollectiveCode>(em, async (tx) => {
    const business = await knownBusiness(tx, typed);
    const [next] = await tx.execute<{ number: number }[]>(
      "select nextval('collective_dispute_number')::integer as number",
    );
    const id = newId();
    const dispute = tx.create(CollectiveDisputeRow, {
      id,
      number: next?.number ?? 0,
      state: 'REQUESTED',
      ...texts,
      businessId: business.id,
      businessName: business.name,
      requestedBy,
      harmed,
      officerId: actor.id,
      officerName: actor.name,
      team: actor.team,
      requestedAt: now,
      announcedAt: null,
      joinUntil: null,
      rejectedReason: null,
      sessionId: null,
      decision: null,
      reasons: null,
      refundPercent: null,
      decidedAt: null,
      answer: null,
      answerReason: null,
      answeredAt: null,
      endedAt: null,
    });
    const subject = { type: 'CollectiveDispute', id };
    await audit(tx, { act: 'collective-dispute.request', subject, actor, data: { requestedBy, harmed } }, now);
    return dispute;
  });
}

/** Begins a collective mediation and announces it until the end of a day two weeks ahead at least (개시 공고, 68조 4항). */
export async function announceCollective(
  context: Context,
  { disputeId, joinUntil }: { readonly disputeId: string; readonly joinUntil: string },
): Promise<CollectiveDisputeRow | Refusal<CollectiveCode>> {
  const { now, actor } = context;
  const dueAt = daysAfter(seoulMidnight(joinUntil), 1);
  const earliest = daysAfter(seoulMidnight(seoulDay(now)), NOTICE_DAYS + 1);
  if (dueAt < earliest) return refuse('NOTICE_TOO_SHORT', ['input', 'joinUntil']);
  return moveCollective(context, { disputeId, step: 'announce' }, async (tx, dispute) => {
    Object.assign(dispute, { announcedAt: now, joinUntil: dueAt });
    await startCollectiveTime(tx, announcementClock, dispute, { now, dueAt, actor });
    return null;
  });
}

/** Does not begin a collective mediation, with the reason (개시하지 않음). */
export async function rejectCollective(
  context: Context,
  { disputeId, reason: typed }: { readonly disputeId: string; readonly reason: string },
): Promise<CollectiveDisputeRow | Refusal<CollectiveCode>> {
  const reason = typed.trim();
  if (reason === '') return refuse('REASON_MISSING', ['input', 'reason']);
  if (reason.length > TEXT_MOST) return refuse('TEXT_TOO_LONG', ['input', 'reason']);
  return moveCollective(context, { disputeId, step: 'reject' }, async (_tx, dispute) => {
    Object.assign(dispute, { rejectedReason: reason, endedAt: context.now });
    return Promise.resolve(null);
  });
}
