import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { inTeamOf } from '../walls/session.ts';
import { kindOf } from './approval-room.ts';
import type { ApprovalCode } from './approval-words.ts';
import type { ApprovalRow } from './approval.entity.ts';
import { openForDecision, writeDecision, type WantedDecision } from './decide-request.ts';

/** Approves a request at the place where it waits; with the last approval comes what was asked for, or nothing at all. */
export async function approveRequest(
  { em, actor, now }: Pick<Context, 'em' | 'actor' | 'now'>,
  wanted: WantedDecision,
): Promise<ApprovalRow | Refusal<ApprovalCode>> {
  const approved = em.transactional(async (tx) => {
    const deciding = await openForDecision(tx, { actor, now }, 'approve', wanted);
    if (isRefusal<ApprovalCode>(deciding)) return deciding;
    const reason = wanted.reason?.trim() || null;
    const request = await writeDecision(tx, deciding, 'approve', { actor, now, reason });
    if (request.state === 'APPROVED') await bringAbout(tx, request, { actor, now });
    return request;
  });
  return approved.catch((error: unknown) => {
    if (error instanceof EffectRefused) return refuse('EFFECT_REFUSED');
    throw error;
  });
}

/** Ends the transaction of an approval whose effect was refused. */
class EffectRefused extends Error {
  override readonly name = 'EffectRefused';
}

/** Who decides for another team, as substitute or on its lead's own request, has the rights of that team for the effect. */
async function bringAbout(
  tx: EntityManager,
  request: ApprovalRow,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): Promise<void> {
  const { decided } = kindOf(tx, request.kind);
  const deciding = { ...actor, team: request.requesterTeam ?? null };
  const outcome = await inTeamOf(tx, deciding, async () => {
    const effect = await decided(tx, request, now, { actor: deciding, now });
    await tx.flush();
    return effect;
  });
  if (isRefusal(outcome)) throw new EffectRefused(`${request.kind} ${request.id}: ${outcome.code}`);
}
