import { audit, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  announceCase,
  lockedCase,
  readText,
  rolesInCase,
  type DisputeCaseRow,
  type DisputesCode,
} from '../dispute-case/index.ts';
import { countAnswer } from './answer-recommendation.ts';
import { CaseAnswerRow } from './case-answer.entity.ts';

/** What the officer makes of an answer that came too late. */
export interface LateDecision {
  readonly answerId: string;
  readonly accepted: boolean;
  readonly note: string;
}

/** Decides whether an answer that came after its time counts; the officer of the case does, once, and says why. */
export async function decideLateAnswer(
  { em, actor, now }: Context,
  { answerId, accepted, note }: LateDecision,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const why = readText(note, { field: 'note', missing: 'TEXT_MISSING' });
  if (isRefusal<DisputesCode>(why)) return why;
  return wholeAct<DisputeCaseRow, DisputesCode>(em, async (tx) => {
    const found = await lateAnswer(tx, actor, answerId);
    if (isRefusal<DisputesCode>(found)) return found;
    const { answer, dispute } = found;
    Object.assign(answer, { accepted, decisionNote: why });
    if (accepted && answer.question === 'RECOMMENDATION')
      countAnswer(dispute, { side: answer.side, agreed: answer.agreed ?? null });
    const data = { answerId, question: answer.question, side: answer.side, accepted };
    const subject = { type: 'DisputeCase', id: dispute.id };
    await audit(tx, { act: 'case.decideLateAnswer', subject, actor, data }, now);
    await announceCase(tx, dispute);
    return dispute;
  });
}

/** The case first, then its answer: in one order nobody waits for ever. */
async function lateAnswer(
  tx: EntityManager,
  actor: Context['actor'],
  answerId: string,
): Promise<{ answer: CaseAnswerRow; dispute: DisputeCaseRow } | Refusal<DisputesCode>> {
  const seen = await tx.findOne(CaseAnswerRow, answerId, { fields: ['caseId'] });
  const dispute = await lockedCase(tx, actor, seen?.caseId ?? answerId);
  if (!seen || !dispute) return refuse('ANSWER_UNKNOWN', ['input', 'answerId']);
  if (!rolesInCase(dispute, actor).includes('OFFICER')) return refuse('NOT_ALLOWED');
  const answer = await tx.findOneOrFail(CaseAnswerRow, answerId, { refresh: true });
  if (!answer.late) return refuse('ANSWER_NOT_LATE');
  if (typeof answer.accepted === 'boolean') return refuse('ALREADY_DECIDED');
  const isOfRecommendation = answer.question === 'RECOMMENDATION';
  const isCurrent = dispute.state === 'RECOMMENDATION' && answer.round === dispute.recommendationRound;
  return isOfRecommendation && !isCurrent ? refuse('WRONG_STATE') : { answer, dispute };
}
