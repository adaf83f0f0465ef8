import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import { enumOf } from '../enum.ts';
import { DateTime } from '../scalars.ts';
import type { ApprovalState as State } from './approval-lists.ts';
import type { ApprovalBox as Box } from './approval-reads.ts';
import { approvalErrors } from './approval-words.ts';

/** States of a request in the graph. */
export const ApprovalState = enumOf('ApprovalState', 'State of a request for approval', {
  DRAFT: 'Being written (기안)',
  SUBMITTED: 'Waits for those who decide (결재 중)',
  APPROVED: 'Approved by all of its line (승인)',
  RETURNED: 'Returned with a reason (반려)',
  WITHDRAWN: 'Taken back by who asked (회수)',
});

/** Acts on a request in the graph. */
export const ApprovalAct = enumOf('ApprovalAct', 'What is done with a request for approval', {
  DRAFT: 'Write it (기안)',
  SUBMIT: 'Submit it (상신)',
  APPROVE: 'Approve it (승인)',
  RETURN: 'Return it with a reason (반려)',
  WITHDRAW: 'Take it back (회수)',
  RESUBMIT: 'Submit it again (재상신)',
  USE: 'Do what was approved (사용)',
});

/** Decisions in the graph. */
export const ApprovalDecision = enumOf('ApprovalDecision', 'What was decided at a place of an approval line', {
  APPROVED: 'Approved (승인)',
  RETURNED: 'Returned (반려)',
});

const ApprovalBox = enumOf('ApprovalBox', 'Box of requests for approval', {
  WAITING_FOR_ME: 'Those that the viewer can decide now (결재할 문서)',
  SENT_BY_ME: 'Those that the viewer asked for (올린 문서)',
  DONE: 'Those that were approved, returned or withdrawn (완료 문서)',
  ALL: 'All that the viewer may read',
});

/** View of a place of a line. */
@Directive('@shareable')
@ObjectType({ description: 'Place of the approval line of a request' })
export class ApprovalStep {
  @Field(() => ID, { description: 'Identifier of the step' })
  id!: string;

  @Field(() => Int, { description: 'Place in the line, from 1' })
  place!: number;

  @Field(() => String, { description: 'Title that decides here, e.g. LEAD' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'Team that decides here; none where any does' })
  team!: string | null;

  @Field(() => ApprovalDecision, { nullable: true, description: 'What was decided; none while it is not' })
  decision!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who decided' })
  decidedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who was away and for whom it was decided' })
  onBehalfOfName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the decision' })
  decidedAt!: Date | null;
}

/** View of an act on a request. */
@Directive('@shareable')
@ObjectType({ description: 'What was done with a request for approval' })
export class ApprovalEvent {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => Int, { description: 'How often it had been submitted then' })
  round!: number;

  @Field(() => ApprovalState, { nullable: true, description: 'State before; none for the first' })
  fromState!: string | null;

  @Field(() => ApprovalState, { description: 'State after' })
  toState!: string;

  @Field(() => Int, { nullable: true, description: 'Place of the line where it was decided' })
  place!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who did it; none where the request ended with what it was about',
  })
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who was away and for whom it was done' })
  onBehalfOfName!: string | null;

  @Field(() => DateTime, { description: 'Timestamp of the act' })
  takenAt!: Date;
}

/** View of a fact. */
@Directive('@shareable')
@ObjectType({
  description: 'What is decided on, taken from what an approval brings about and not from what was written',
})
export class ApprovalFact {
  @Field(() => String, { description: 'What it is, in the language of the request' })
  label!: string;

  @Field(() => String, { description: 'Value in words' })
  value!: string;
}

/** View of a request. */
@Directive('@shareable')
@ObjectType({ description: 'Request that somebody else approve an act (전자결재)' })
export class ApprovalRequest {
  @Field(() => ID, { description: 'Identifier of the request' })
  id!: string;

  @Field(() => String, { description: 'Kind of the act, e.g. CASE_REPORT' })
  kind!: string;

  @Field(() => String, { description: 'Title of the request' })
  title!: string;

  @Field(() => String, { description: 'Kind of what it is about, e.g. DisputeCase' })
  subjectType!: string;

  @Field(() => ID, { description: 'Identifier of what it is about' })
  subjectId!: string;

  @Field(() => String, { description: 'Number of what it is about' })
  subjectLabel!: string;

  @Field(() => String, { description: 'Address of what it is about in the shell; empty where there is none' })
  path!: string;

  @Field(() => ApprovalState, { description: 'State of the request' })
  state!: string;

  @Field(() => String, { description: 'Name of who asked' })
  requesterName!: string;

  @Field(() => Int, { description: 'How often it was submitted' })
  round!: number;

  @Field(() => [ID], { description: 'Issued documents that go with it' })
  documents!: readonly string[];

  @Field(() => [ID], { description: 'Files that go with it' })
  files!: readonly string[];

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was last submitted' })
  submittedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the last decision; none while it waits' })
  decidedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the approved act was done' })
  usedAt!: Date | null;
}

/** Pages of requests. */
export const ApprovalRequestConnection = connectionOf(ApprovalRequest, 'ApprovalRequest', { shareable: true });

/** Numbers for the badge of the shell. */
@Directive('@shareable')
@ObjectType({ description: 'How many requests for approval concern the viewer' })
export class ApprovalCounts {
  @Field(() => Int, { description: 'Those that the viewer can decide now' })
  waitingForMe!: number;

  @Field(() => Int, { description: 'Those that the viewer asked for and that are not yet approved or withdrawn' })
  sentByMe!: number;
}

/** What to look for among requests. */
@InputType({ description: 'What to look for among requests for approval' })
export class ApprovalFilter {
  @Field(() => ApprovalBox, { nullable: true, description: 'Box to look into; all unless said' })
  box?: Box | null;

  @Field(() => String, { nullable: true, description: 'Kind of the act, e.g. CASE_REPORT' })
  kind?: string | null;

  @Field(() => ApprovalState, { nullable: true, description: 'State of the request' })
  state?: State | null;

  @Field(() => ID, { nullable: true, description: 'Identifier of what it is about' })
  subject?: string | null;
}

/** Outcome of an act on a request. */
@Directive('@shareable')
@ObjectType({ description: 'Outcome of an act on a request for approval' })
export class ApprovalPayload {
  @Field(() => ApprovalRequest, { nullable: true, description: 'Request after the act; none when it was refused' })
  approvalRequest!: ApprovalRequest | null;

  @Field(() => [approvalErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
