import { houseOf, isRefusal, meetDeadlines, refuse, seoulDay, type Context, type Refusal } from '@madang/subgraph-kit';
import { noticeDecision } from '../case-notice/index.ts';
import { checkTerms, putOffer, termsInWords, type TermDetails } from '../case-offer/index.ts';
import { CommitteeSessionRow } from '../committee/index.ts';
import { DisputeCaseRow, noticedCase, readableCases, readText, type DisputesCode } from '../dispute-case/index.ts';
import { acceptanceClock, decisionClock, mediationSubject, startMediationTime } from './mediation-clocks.ts';
import { MediationRow } from './mediation.entity.ts';
import { moveMediation } from './move-mediation.ts';

/** What the committee decided. */
export interface DecisionInput {
  readonly mediationId: string;
  /** What is ordered (주문). */
  readonly text: string;
  readonly reasons: string;
  readonly terms?: readonly TermDetails[] | null;
}

/**
 * Writes down what the committee decided (조정결정), with its reasons and what is owed; both sides are told, and have 15 days:
 * who says nothing accepts (67조). The session has to be over, and five of its members to have nothing to do with the sides.
 */
export async function decideMediation(
  context: Context,
  { mediationId, terms: wanted, ...typed }: DecisionInput,
): Promise<MediationRow | Refusal<DisputesCode>> {
  const text = readText(typed.text, { field: 'text', missing: 'TEXT_MISSING' });
  if (isRefusal<DisputesCode>(text)) return text;
  const reasons = readText(typed.reasons, { field: 'reasons', missing: 'REASONS_MISSING' });
  if (isRefusal<DisputesCode>(reasons)) return reasons;
  const terms = wanted ?? [];
  const wrong = await wrongTerms(context, mediationId, terms);
  if (wrong) return wrong;
  return moveMediation(context, mediationId, 'decide', async (tx, { mediation, dispute }) => {
    const { now } = context;
    const session = await tx.findOneOrFail(CommitteeSessionRow, mediation.sessionId ?? '');
    if (session.heldAt > now) return refuse('SESSION_NOT_HELD');
    Object.assign(mediation, { decision: text, reasons, decidedAt: now });
    await putOffer(tx, { caseId: dispute.id, kind: 'DECISION', text, terms, now });
    await meetDeadlines(tx, mediationSubject(mediation, dispute), [decisionClock], context);
    const answerBy = await startMediationTime(tx, acceptanceClock, { mediation, dispute }, context);
    const paper = {
      orders: [text, ...termsInWords(terms)],
      reasons,
      decidedOn: seoulDay(now),
      answerBy: seoulDay(answerBy),
    };
    return noticeDecision(tx, await noticedCase(tx, dispute), paper, context);
  });
}

async function wrongTerms(
  { em, actor }: Context,
  mediationId: string,
  terms: readonly TermDetails[],
): Promise<Refusal<DisputesCode> | null> {
  const seen = await em.findOne(MediationRow, mediationId, { fields: ['caseId'] });
  const where = { $and: [readableCases(actor), { id: seen?.caseId ?? mediationId }] };
  const dispute = await em.findOne(DisputeCaseRow, where, { fields: ['orderId', 'orderLineId'] });
  return dispute && checkTerms(houseOf(em), dispute, terms);
}
