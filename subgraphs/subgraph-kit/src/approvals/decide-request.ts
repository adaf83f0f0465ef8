import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { ApprovalState } from './approval-lists.ts';
import { isTooLong } from './approval-text.ts';
import type { ApprovalCode } from './approval-words.ts';
import type { ApprovalRow, ApprovalStepRow } from './approval.entity.ts';
import { approvalStepPersonal } from './approval.personal.ts';
import type { Hand } from './approval.ts';
import { noteApproval } from './note-approval.ts';
import { approvalAt, decideApproval, openApproval, waitingStep, type OpenedApproval } from './opened-approval.ts';
import { waitAt } from './put-to-approvers.ts';
import { tellApprovers, tellRequester } from './tell-approval.ts';

/** Decision that somebody is about to make. */
export interface WantedDecision {
  readonly approvalId: string;
  /** Step that they looked at; the waiting one unless said. */
  readonly stepId?: string | null;
  readonly reason?: string | null;
}

/** Who decides on what, once it is clear that they may. */
export interface Deciding {
  readonly opened: OpenedApproval;
  readonly place: ApprovalStepRow;
  readonly hand: Hand;
  readonly to: ApprovalState;
}

/** Opens a request for a decision; two who come at once come one after the other, and the second hears that it is done. */
export async function openForDecision(
  tx: EntityManager,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  verb: 'approve' | 'return',
  { approvalId, stepId, reason }: WantedDecision,
): Promise<Deciding | Refusal<ApprovalCode>> {
  if (isTooLong(reason ?? '')) return refuse('TEXT_TOO_LONG', ['input', 'reason']);
  const opened = await openApproval(tx, { actor, now }, approvalId);
  if (!opened) return refuse('APPROVAL_UNKNOWN', ['input', 'approvalId']);
  const place = stepId ? (opened.steps.find(({ id }) => id === stepId) ?? null) : waitingStep(opened);
  const approval = approvalAt(opened, actor, place);
  const step = verb === 'approve' && approval.placesLeft === 1 ? 'approveLast' : verb;
  const decision = decideApproval(step, approval, actor);
  const { hand } = approval;
  if (place?.decision && hand && approval.state === 'SUBMITTED') return refuse('ALREADY_DECIDED');
  if (!decision.allowed) return refuse(decision.code);
  if (!place || !hand) throw new Error(`nobody decides on ${approvalId} and was let to`);
  // A place that is not yet asked: its approvers wait for their turn.
  if (place.place !== opened.request.waitingPlace) return refuse('WRONG_STATE');
  return { opened, place, hand, to: decision.to };
}

/** Writes a decision at its place, then in the request: the database lets a request be approved when its steps are. */
export async function writeDecision(
  tx: EntityManager,
  { opened: { request, steps }, place, hand, to }: Deciding,
  verb: 'approve' | 'return',
  { actor, now, reason }: Pick<Context, 'actor' | 'now'> & { readonly reason: string | null },
): Promise<ApprovalRow> {
  const { onBehalfOf } = hand;
  place.decision = verb === 'approve' ? 'APPROVED' : 'RETURNED';
  place.decidedById = actor.id;
  place.decidedByName = actor.name;
  place.onBehalfOfId = onBehalfOf?.id ?? null;
  place.onBehalfOfName = onBehalfOf?.name ?? null;
  place.decidedAt = now;
  Object.assign(place, await approvalStepPersonal.seal(tx, place.id, { reason }));
  await tx.flush();
  const from = request.state;
  const people = [actor.id, ...(onBehalfOf ? [onBehalfOf.id] : [])];
  request.state = to;
  request.hands = [...new Set([...request.hands, ...people])];
  request.roundHands = [...new Set([...request.roundHands, ...people])];
  request.decidedAt = to === 'SUBMITTED' ? null : now;
  waitAt(request, to === 'SUBMITTED' ? (steps.find((step) => step.place > place.place) ?? null) : null);
  await noteApproval(tx, request, { step: verb, from, place: place.place, onBehalfOf, reason, actor, now });
  await tx.flush();
  const tell = to === 'SUBMITTED' ? tellApprovers : tellRequester;
  await tell(tx, request, { actor, now });
  return request;
}
