import type { FilterQuery } from '@mikro-orm/postgresql';
import { validate } from 'uuid';
import { batchMany, batchOne } from '../batch.ts';
import { page, type Page, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { nothing } from '../nothing.ts';
import { openSteps } from '../process.ts';
import { viewerCovers } from './absences.ts';
import type { ApprovalState } from './approval-lists.ts';
import { approvalProcess, type ApprovalStep } from './approval-process.ts';
import { approvalRoomOf } from './approval-room.ts';
import { readableApprovals, rolesInApproval, waitingFor } from './approval.access.ts';
import { ApprovalEventRow, ApprovalRow, ApprovalStepRow } from './approval.entity.ts';
import { approvalAt, waitingStep } from './opened-approval.ts';

/** Boxes of requests: those that wait for the viewer, those they sent, those that ended, and all. */
export type ApprovalBox = 'WAITING_FOR_ME' | 'SENT_BY_ME' | 'DONE' | 'ALL';

/** What to look for among requests. */
export interface ApprovalQuestion {
  readonly box?: ApprovalBox | null;
  readonly kind?: string | null;
  readonly state?: ApprovalState | null;
  readonly subject?: string | null;
}

/** One request; null for an absent and for an unreadable one alike. */
export const approvalById = batchOne(
  async (context, ids) =>
    context.em.find(ApprovalRow, { $and: [await readableByViewer(context), { id: { $in: [...ids] } }] }),
  (request) => request.id,
);

/** Requests on a subject that the viewer may read, newest first. */
export const approvalsOfSubject = batchMany(
  async (context, ids) =>
    context.em.find(
      ApprovalRow,
      { $and: [await readableByViewer(context), { subjectId: { $in: [...ids] } }] },
      { orderBy: [{ draftedAt: 'desc' }, { id: 'desc' }] },
    ),
  (request) => request.subjectId,
);

/** Steps of a request in all its rounds; whoever reads the request reads them. */
export const stepsOfApproval = batchMany(
  ({ em }, ids) =>
    em.find(ApprovalStepRow, { requestId: { $in: [...ids] } }, { orderBy: [{ round: 'asc' }, { place: 'asc' }] }),
  (step) => step.requestId,
);

/** What happened to a request, oldest first. */
export const historyOfApproval = batchMany(
  ({ em }, ids) =>
    em.find(ApprovalEventRow, { requestId: { $in: [...ids] } }, { orderBy: [{ takenAt: 'asc' }, { id: 'asc' }] }),
  (event) => event.requestId,
);

/** Requests that meet all that was asked, newest first. */
export async function findApprovals(
  context: Context,
  { box, kind, state, subject }: ApprovalQuestion,
  args: PageArgs,
): Promise<Page<ApprovalRow>> {
  const where: FilterQuery<ApprovalRow> = {
    $and: [
      await readableByViewer(context),
      await inBox(context, box ?? 'ALL'),
      kind ? { kind } : {},
      state ? { state } : {},
      subject ? (validate(subject) ? { subjectId: subject } : nothing) : {},
    ],
  };
  return page(context.em, ApprovalRow, where, [{ draftedAt: 'desc' }, { id: 'desc' }], args);
}

/** How many requests wait for the viewer, and how many of their own are not decided yet. */
export async function countApprovals(context: Context): Promise<{ waitingForMe: number; sentByMe: number }> {
  const { em, actor } = context;
  const open = { requesterId: actor.id, state: { $in: ['DRAFT', 'SUBMITTED', 'RETURNED'] } } as const;
  return {
    waitingForMe: await em.count(ApprovalRow, await inBox(context, 'WAITING_FOR_ME')),
    sentByMe: await em.count(ApprovalRow, open),
  };
}

/** Steps that the viewer may take on a request now. */
export async function stepsForViewer(context: Context, request: ApprovalRow): Promise<ApprovalStep[]> {
  const [all, covers] = await Promise.all([stepsOfApproval(context, request.id), viewerCovers(context)]);
  const opened = { request, steps: all.filter(({ round }) => round === request.round), covers };
  const approval = approvalAt(opened, context.actor, waitingStep(opened));
  return openSteps(approvalProcess, approval, rolesInApproval(approval, context.actor));
}

async function readableByViewer(context: Context): Promise<FilterQuery<ApprovalRow>> {
  return readableApprovals(context.actor, approvalRoomOf(context.em), await viewerCovers(context));
}

async function inBox(context: Context, box: ApprovalBox): Promise<FilterQuery<ApprovalRow>> {
  switch (box) {
    case 'WAITING_FOR_ME':
      return waitingFor(context.actor, await viewerCovers(context));
    case 'SENT_BY_ME':
      return { requesterId: context.actor.id };
    case 'DONE':
      return { state: { $in: ['APPROVED', 'RETURNED', 'WITHDRAWN'] } };
    default:
      return {};
  }
}
