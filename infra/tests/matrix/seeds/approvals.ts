import {
  ApprovalEventRow,
  ApprovalRow,
  ApprovalStepRow,
} from '../../../../subgraphs/subgraph-kit/src/approvals/approval.entity.ts';
import {
  approvalEventPersonal,
  approvalPersonal,
  approvalStepPersonal,
} from '../../../../subgraphs/subgraph-kit/src/approvals/approval.personal.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Rooms } from './rooms.type.ts';

const DAY = new Date('2026-11-20T06:00:00Z');
const AMOUNT = 1_000_000;

/** A request that waits for the lead, and one that somebody approved for an absent lead and that was used. */
export async function seedApprovals(em: TestSubgraph['em'], rooms: Rooms, own: Belongings): Promise<string[]> {
  const waiting = await aRequest(em, rooms, own, {});
  const used = await aRequest(em, rooms, own, { state: 'APPROVED', usedAt: DAY });
  const factual = rooms.factual ? [await aRequest(em, rooms, own, rooms.factual)] : [];
  return [waiting, used, ...factual].map(({ id }) => id);
}

/** Makes a request of who works on the subject, with the step of its line and what was done so far. */
export async function aRequest(
  em: TestSubgraph['em'],
  rooms: Rooms,
  own: Belongings,
  details: Partial<ApprovalRow>,
): Promise<ApprovalRow> {
  const request = await aBareRequest(em, rooms, own, details);
  await addStep(em, request, own);
  await noteAct(em, request, own);
  await em.flush();
  return request;
}

async function aBareRequest(
  em: TestSubgraph['em'],
  rooms: Rooms,
  { world }: Belongings,
  details: Partial<ApprovalRow>,
): Promise<ApprovalRow> {
  const id = newIdOf(world);
  const { state = 'SUBMITTED' } = details;
  const waiting = { waitingPlace: 1, waitingRole: 'LEAD', waitingTeam: rooms.deciding };
  const request = em.create(ApprovalRow, {
    id,
    kind: rooms.approval ?? '',
    subjectType: rooms.type,
    subjectId: rooms.id,
    subjectLabel: rooms.label,
    title: `${rooms.label} 사건보고서`,
    ...(await approvalPersonal.seal(em, id, { content: '결재 바랍니다.' })),
    amount: AMOUNT,
    data: {},
    documents: [newIdOf(world)],
    files: [newIdOf(world)],
    path: `/disputes/cases/${rooms.id}`,
    state,
    requesterId: rooms.owner,
    requesterName: '최담당',
    requesterTeam: rooms.team,
    single: false,
    round: 1,
    ...(state === 'SUBMITTED' ? waiting : {}),
    lineKeys: [rooms.deciding === null ? 'LEAD' : `LEAD@${rooms.deciding}`],
    hands: [],
    roundHands: [],
    draftedAt: DAY,
    submittedAt: DAY,
    decidedAt: decisionIn(state) ? DAY : null,
    ...details,
  });
  await em.flush();
  return request;
}

/** What was decided, if the state says that something was. */
function decisionIn(state: ApprovalRow['state']): 'APPROVED' | 'RETURNED' | null {
  return state === 'APPROVED' || state === 'RETURNED' ? state : null;
}

async function addStep(
  em: TestSubgraph['em'],
  { id: requestId, requesterId, state, waitingTeam, lineKeys }: ApprovalRow,
  { world, people }: Belongings,
): Promise<void> {
  const id = newIdOf(world);
  const decision = decisionIn(state);
  const decided = {
    decision,
    decidedById: newIdOf(world),
    decidedByName: '한팀장',
    onBehalfOfId: people.LEAD,
    onBehalfOfName: '김팀장',
    decidedAt: DAY,
  };
  em.create(ApprovalStepRow, {
    id,
    requestId,
    requesterId,
    round: 1,
    place: 1,
    role: 'LEAD',
    team: waitingTeam ?? lineKeys[0]?.split('@')[1] ?? null,
    fromAmount: AMOUNT,
    ...(decision ? decided : {}),
    ...(await approvalStepPersonal.seal(em, id, { reason: decision ? '근거가 충분함' : null })),
  });
}

async function noteAct(
  em: TestSubgraph['em'],
  { id: requestId, state }: ApprovalRow,
  { world, people }: Belongings,
): Promise<void> {
  const id = newIdOf(world);
  const decision = decisionIn(state);
  em.create(ApprovalEventRow, {
    id,
    requestId,
    round: 1,
    step: decision ? 'approve' : 'submit',
    fromState: decision ? 'SUBMITTED' : 'DRAFT',
    toState: state,
    place: 1,
    actorId: newIdOf(world),
    actorName: '한팀장',
    ...(decision ? { onBehalfOfId: people.LEAD, onBehalfOfName: '김팀장' } : {}),
    ...(await approvalEventPersonal.seal(em, id, { reason: '근거가 충분함' })),
    takenAt: DAY,
  });
}
