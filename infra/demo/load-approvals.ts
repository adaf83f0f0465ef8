import type { Client } from 'pg';
import type { DemoApproval } from './case-approvals.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import type { SealRow } from './seal-row.ts';

/** Personal columns of approvals, as the kit declares them. */
const REQUEST = { table: 'approval_request', kinds: { content: 'TEXT' }, unsearched: ['content'] } as const;
const STEP = { table: 'approval_step', kinds: { reason: 'TEXT' }, unsearched: ['reason'] } as const;
const EVENT = { table: 'approval_event', kinds: { reason: 'TEXT' }, unsearched: ['reason'] } as const;

/** Fills the tables of approvals: requests, the one step of each, and what was done with them. */
export async function loadApprovals(client: Client, approvals: readonly DemoApproval[], seal: SealRow): Promise<void> {
  const requests = approvals.map(async (one) => ({
    ...requestRow(one),
    ...(await seal(REQUEST, one.id, { content: one.content })),
  }));
  await copyRows(client, 'approval_request', await Promise.all(requests));
  const steps = approvals.map(async (one) => ({
    ...stepRow(one),
    ...(await seal(STEP, stepIdOf(one), { reason: one.reason })),
  }));
  await copyRows(client, 'approval_step', await Promise.all(steps));
  const events = approvals.flatMap(eventsOf).map(async ({ reason, ...row }) => ({
    ...row,
    ...(await seal(EVENT, row.id, { reason })),
  }));
  await copyRows(client, 'approval_event', await Promise.all(events));
}

function requestRow({ id, kind, title, data, demo, state, requester, approver, ...one }: DemoApproval) {
  const waits = state === 'SUBMITTED';
  const hands = waits ? [] : [approver.id];
  return {
    id,
    kind,
    subject_type: 'DisputeCase',
    subject_id: demo.id,
    subject_label: demo.number,
    title,
    amount: null,
    data: JSON.stringify(data),
    documents: [],
    files: [],
    path: `/disputes/cases/${demo.id}`,
    state,
    requester_id: requester.id,
    requester_name: requester.name,
    requester_team: requester.team,
    single: true,
    round: 1,
    waiting_place: waits ? 1 : null,
    waiting_role: waits ? 'LEAD' : null,
    waiting_team: waits ? one.placeTeam : null,
    line_keys: [one.placeTeam === null ? 'LEAD' : `LEAD@${one.placeTeam}`],
    hands,
    round_hands: hands,
    drafted_at: one.submittedAt,
    submitted_at: one.submittedAt,
    decided_at: one.decidedAt,
    used_at: null,
  };
}

function stepIdOf({ id }: DemoApproval): string {
  return demoId('row', `approval-step:${id}`);
}

function stepRow(one: DemoApproval) {
  const isDecided = one.decidedAt !== null;
  return {
    id: stepIdOf(one),
    request_id: one.id,
    requester_id: one.requester.id,
    round: 1,
    place: 1,
    role: 'LEAD',
    team: one.placeTeam,
    from_amount: null,
    decision: isDecided ? one.state : null,
    decided_by_id: isDecided ? one.approver.id : null,
    decided_by_name: isDecided ? one.approver.name : null,
    decided_at: one.decidedAt,
  };
}

interface DemoEvent {
  readonly step: 'draft' | 'submit' | 'approve' | 'return';
  readonly from: string | null;
  readonly to: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly reason?: string | null;
}

function eventsOf(one: DemoApproval) {
  const { state, requester, approver, submittedAt, decidedAt, reason } = one;
  const events: DemoEvent[] = [
    { step: 'draft', from: null, to: 'DRAFT', by: requester, at: submittedAt },
    { step: 'submit', from: 'DRAFT', to: 'SUBMITTED', by: requester, at: submittedAt },
  ];
  if (decidedAt) {
    const step = state === 'RETURNED' ? 'return' : 'approve';
    events.push({ step, from: 'SUBMITTED', to: state, by: approver, at: decidedAt, reason });
  }
  return events.map((event) => eventRow(one, event));
}

function eventRow({ id }: DemoApproval, { step, from, to, by, at, reason = null }: DemoEvent) {
  return {
    id: demoId('row', `approval-event:${id}:${step}`),
    request_id: id,
    round: step === 'draft' ? 0 : 1,
    step,
    from_state: from,
    to_state: to,
    place: step === 'approve' || step === 'return' ? 1 : null,
    actor_id: by.id,
    actor_name: by.name,
    on_behalf_of_id: null,
    on_behalf_of_name: null,
    taken_at: at,
    reason,
  };
}
