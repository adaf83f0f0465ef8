import { isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { CommitteeSessionRow } from '../committee/index.ts';
import { readText, type DisputesCode } from '../dispute-case/index.ts';
import { type MediationRow } from './mediation.entity.ts';
import { moveMediation } from './move-mediation.ts';

/** Puts a mediation on the agenda of a session, with the paper that the committee reads (안건상정). */
export async function putOnAgenda(
  context: Context,
  input: { readonly mediationId: string; readonly sessionId: string; readonly paper: string },
): Promise<MediationRow | Refusal<DisputesCode>> {
  const paper = readText(input.paper, { field: 'paper', missing: 'TEXT_MISSING' });
  if (isRefusal<DisputesCode>(paper)) return paper;
  return moveMediation(context, input.mediationId, 'putOnAgenda', async (tx, { mediation }) => {
    const session = await tx.findOne(CommitteeSessionRow, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', ['input', 'sessionId']);
    if (session.heldAt <= context.now) return refuse('SESSION_OVER', ['input', 'sessionId']);
    Object.assign(mediation, { sessionId: session.id, paper });
    return null;
  });
}

/** Takes a mediation off the agenda again, so that another session deals with it. */
export function takeOffAgenda(
  context: Context,
  { mediationId }: { readonly mediationId: string },
): Promise<MediationRow | Refusal<DisputesCode>> {
  return moveMediation(context, mediationId, 'takeOffAgenda', async (_tx, { mediation }) => {
    Object.assign(mediation, { sessionId: null });
    return Promise.resolve(null);
  });
}
