import { isRefusal, meetDeadlines, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  DisputeCaseRow,
  moveCase,
  readableCases,
  readText,
  rolesInCase,
  sideIn,
  type CaseSide,
  type DisputesCode,
} from '../dispute-case/index.ts';
import { concludedBy } from './conclude-mediation.ts';
import { acceptanceClock, mediationSubject } from './mediation-clocks.ts';
import { MediationRow } from './mediation.entity.ts';
import { moveMediation, type LockedMediation } from './move-mediation.ts';

/** What a side answers to a decision. */
export interface MediationAnswer {
  readonly mediationId: string;
  readonly accepted: boolean;
  /** Needed from who refuses. */
  readonly reason?: string | null;
}

/** Accepts or refuses the decision of the committee (조정결정 수락/거부, 67조): once both accept it counts, one refusal ends it. */
export async function answerMediation(
  context: Context,
  { mediationId, accepted, reason }: MediationAnswer,
): Promise<MediationRow | Refusal<DisputesCode>> {
  if (accepted) return accept(context, mediationId);
  const why = readText(reason ?? '', { field: 'reason', missing: 'ANSWER_REASON_MISSING' });
  if (isRefusal<DisputesCode>(why)) return why;
  return moveMediation(context, mediationId, 'refuse', async (tx, locked) => {
    Object.assign(locked.mediation, { refusalReason: why, endedAt: context.now });
    return endCase(tx, locked, context, { note: why, result: 'NOT_MEDIATED' });
  });
}

async function accept(context: Context, mediationId: string): Promise<MediationRow | Refusal<DisputesCode>> {
  const { em, actor, now } = context;
  const seen = await em.findOne(MediationRow, mediationId);
  const where = { $and: [readableCases(actor), { id: seen?.caseId ?? mediationId }] };
  const dispute = await em.findOne(DisputeCaseRow, where);
  if (!seen || !dispute) return refuse('MEDIATION_UNKNOWN', ['input', 'mediationId']);
  const side = sideIn(rolesInCase(dispute, actor));
  const first = await moveMediation(context, mediationId, 'accept', async (_tx, { mediation }) => {
    Object.assign(mediation, acceptedBy(side, now));
    return Promise.resolve(null);
  });
  // The other side has accepted meanwhile or before: this acceptance concludes.
  if (!isRefusal<DisputesCode>(first) || first.code !== 'WRONG_STATE') return first;
  return moveMediation(context, mediationId, 'conclude', (tx, locked) => {
    Object.assign(locked.mediation, acceptedBy(side, now));
    return endCase(tx, locked, context, { note: null, ...concludedBy(locked.mediation, context) });
  });
}

/** The case ends with its mediation. */
async function endCase(
  tx: EntityManager,
  { mediation, dispute }: LockedMediation,
  { actor, now }: Context,
  details: Omit<Parameters<typeof moveCase>[2], 'step' | 'actor' | 'roles' | 'now'>,
): Promise<Refusal<DisputesCode> | null> {
  await meetDeadlines(tx, mediationSubject(mediation, dispute), [acceptanceClock], { actor, now });
  // The case ends by itself with what both sides answered; nobody ends it by hand.
  const roles = [...rolesInCase(dispute, actor), 'CLOCK'] as const;
  const outcome = await moveCase(tx, dispute, { step: 'concludeMediation', actor, roles, now, ...details });
  return isRefusal<DisputesCode>(outcome) ? outcome : null;
}

function acceptedBy(side: CaseSide | null, now: Date) {
  return side === 'APPLICANT' ? { applicantAcceptedAt: now } : { respondentAcceptedAt: now };
}
