import { cancelDeadlines, isRefusal, type Context, type Refusal } from '@madang/subgraph-kit';
import { moveCase, readText, rolesInCase, type DisputesCode } from '../dispute-case/index.ts';
import { mediationSubject } from './mediation-clocks.ts';
import type { MediationRow } from './mediation.entity.ts';
import { moveMediation } from './move-mediation.ts';

/** Withdraws a mediation that is not decided on, at the wish of the applicant; the case ends with it. */
export async function withdrawMediation(
  context: Context,
  { mediationId, reason }: { readonly mediationId: string; readonly reason: string },
): Promise<MediationRow | Refusal<DisputesCode>> {
  const note = readText(reason, { field: 'reason', missing: 'REASON_MISSING' });
  if (isRefusal<DisputesCode>(note)) return note;
  const { actor, now } = context;
  return moveMediation(context, mediationId, 'withdraw', async (tx, { mediation, dispute }) => {
    Object.assign(mediation, { endedAt: now });
    await cancelDeadlines(tx, mediationSubject(mediation, dispute), { actor, now });
    const roles = rolesInCase(dispute, actor);
    const outcome = await moveCase(tx, dispute, { step: 'withdrawMediation', actor, roles, now, note });
    return isRefusal<DisputesCode>(outcome) ? outcome : null;
  });
}
