import type { Actor } from '@madang/shared-schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sendsMessage } from '../dispatch/dispatch-room.ts';
import { dispatch } from '../dispatch/dispatch.ts';
import { approvalAsked, approvalDecided } from './approval-messages.ts';
import { knownKind } from './approval-room.ts';
import type { ApprovalRow } from './approval.entity.ts';

/** Who acts, as dispatch is told. */
interface Telling {
  readonly actor: Actor;
  readonly now: Date;
}

const IN_HOUSE = ['ALARM', 'PUSH'] as const;

/** Alarms those at the place where a request waits now; in a slice that sends no alarms nobody is. */
export async function tellApprovers(tx: EntityManager, request: ApprovalRow, act: Telling): Promise<void> {
  const { id, round, waitingPlace, waitingRole, waitingTeam = null, requesterName: requester } = request;
  if (!waitingRole || !sendsMessage(tx, approvalAsked)) return;
  await dispatch(
    tx,
    {
      message: approvalAsked,
      variables: { ...wordsOf(tx, request), requester },
      subject: subjectOf(request),
      to: { name: waitingRole, role: waitingRole, team: waitingTeam },
      channels: IN_HOUSE,
      key: `approval|${id}|${round}|${waitingPlace}`,
    },
    act,
  );
}

/** Alarms who asked that their request was approved or returned. */
export async function tellRequester(tx: EntityManager, request: ApprovalRow, act: Telling): Promise<void> {
  const { id, round, state, requesterId, requesterName: name } = request;
  if (!sendsMessage(tx, approvalDecided)) return;
  const decision = state === 'RETURNED' ? '반려' : '승인';
  await dispatch(
    tx,
    {
      message: approvalDecided,
      variables: { ...wordsOf(tx, request), decision, approver: act.actor.name },
      subject: subjectOf(request),
      to: { name, accountId: requesterId },
      channels: IN_HOUSE,
      key: `approval|${id}|${round}|${state}`,
    },
    act,
  );
}

function wordsOf(tx: EntityManager, { kind, subjectLabel: label }: ApprovalRow) {
  return { kind: knownKind(tx, kind)?.label.ko ?? kind, label };
}

function subjectOf({ subjectType: type, subjectId: id, subjectLabel: label }: ApprovalRow) {
  return { type, id, label };
}
