import { connectionOf, DateTime, enumOf, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

/** Kinds of rights in the graph. */
export const RightKind = enumOf('RightKind', 'Kind of right that a report is about', {
  COPYRIGHT: 'Copyright (저작권)',
  TRADEMARK: 'Trademark (상표권)',
  DESIGN: 'Design (디자인권)',
  PATENT: 'Patent or utility model (특허권)',
  PORTRAIT: 'Portrait or reputation (초상권)',
});

/** States of a report in the graph. */
export const ReportState = enumOf('ReportState', 'State of a report', {
  RECEIVED: 'Received, not yet looked at (접수)',
  UNDER_REVIEW: 'Under review by a moderator (검토중)',
  HIDDEN: 'Approved, the post is hidden and the poster can object (비노출)',
  OBJECTED: 'The poster objects, a moderator decides (이의신청)',
  RESUMING: 'Objection upheld, the post is shown again on a day that is set (재개 예정)',
  REINSTATED: 'The post is shown again (재게시)',
  REJECTED: 'Rejected (반려)',
  CLOSED: 'Closed, the post stays hidden: nobody objected in time, not with right, or the claimant has sued (종결)',
});

/** Steps of a report in the graph. */
export const ReportStep = enumOf('ReportStep', 'Step a report can take', {
  RECEIVE: 'Take it in (접수)',
  BEGIN_REVIEW: 'Begin to review it (검토 시작)',
  HIDE: 'Approve it and hide the post (비노출 승인)',
  REJECT: 'Reject it (반려)',
  OBJECT: 'Object to the hiding, by the poster (이의신청)',
  UPHOLD_OBJECTION: 'Uphold the objection and set the day of the resumption (이의 인용)',
  REJECT_OBJECTION: 'Reject the objection; the post stays hidden (이의 기각)',
  REPORT_LAWSUIT: 'Report a lawsuit, by the claimant; the post stays hidden (소 제기 통보)',
  REINSTATE: 'Show the post again on its day (재게시)',
  REVERSE: 'Take back a hiding that was wrong (결정 취소)',
  CLOSE_UNCONTESTED: 'Close it because nobody objected (자동 종결)',
});

/** Situations of rejection in the graph. */
export const RejectionSituation = enumOf('RejectionSituation', 'Situation in which a report is rejected (R9)', {
  HOLDER_UNCONFIRMED: 'Claimant cannot be confirmed as the right holder',
  EVIDENCE_SHORT: 'Evidence does not suffice',
  POST_GONE: 'Post is deleted already',
  ID_NOT_MASKED: 'Identity document shows more than name and birth date',
});

/** View of a text that a claimant can be sent. */
@ObjectType({ description: 'Text that a claimant can be sent with a rejection' })
export class RejectionText {
  @Field(() => RejectionSituation, { description: 'Situation the text is for' })
  situation!: string;

  @Field(() => String, { description: 'Text in Korean, as it is sent' })
  text!: string;
}

/** View of a step that was taken. */
@ObjectType({ description: 'Step that a report took' })
export class ReportStepTaken {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => ReportState, { nullable: true, description: 'State before; none when the report came in' })
  fromState!: string | null;

  @Field(() => ReportState, { description: 'State after' })
  toState!: string;

  @Field(() => String, { nullable: true, description: 'Reason or remark' })
  note!: string | null;

  @Field(() => DateTime, { description: 'Timestamp of the step' })
  takenAt!: Date;
}

/** View of a report. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Notice that a post infringes a right (권리침해 신고)' })
export class InfringementReport {
  @Field(() => ID, { description: 'Identifier of the report' })
  id!: string;

  @Field(() => String, { description: 'Report number, e.g. R2026-000123' })
  number!: string;

  @Field(() => RightKind, { name: 'right', description: 'Kind of right (신고 종류)' })
  rightKind!: string;

  @Field(() => ReportState, { description: 'State of the report' })
  state!: string;

  @Field(() => String, { description: 'Title of the report' })
  title!: string;

  @Field(() => String, { description: 'Detailed reason of the claimant (신고 상세 사유)' })
  reason!: string;

  @Field(() => DateTime, { description: 'Timestamp of the report' })
  reportedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Reason of the decision as it is told (처리사유)' })
  decisionReason!: string | null;

  @Field(() => RejectionSituation, { nullable: true, description: 'Situation in which it was rejected' })
  rejectionSituation!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the decision' })
  decidedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp until which the poster can object: 30 days after the hiding',
  })
  objectionUntil!: Date | null;
}

/** Pages of reports. */
export const InfringementReportConnection = connectionOf(InfringementReport, 'InfringementReport');

/** Arguments of the list of reports. */
@ArgsType()
export class InfringementReportsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Report number or its beginning, claimant, or words of the title; any single one',
  })
  search?: string | null;

  @Field(() => [ReportState], { nullable: true, description: 'States, any of them' })
  states?: (keyof typeof ReportState)[] | null;
}

@InputType({ description: 'Begin of a review (검토 시작)' })
export class BeginReviewInput {
  @Field(() => ID, { description: 'Report to review' })
  reportId!: string;
}

/** What is said with every decision. */
@InputType()
class DecisionInput {
  @Field(() => ID, { description: 'Report to decide on' })
  reportId!: string;

  @Field(() => String, { description: 'Reason of the decision as it is told (처리사유)' })
  decisionReason!: string;

  @Field(() => String, { description: 'Operations memo (운영메모); must record the identity check (R7)' })
  operatorMemo!: string;
}

@InputType({ description: 'Approval of a report, which hides its post (비노출 승인)' })
export class HideReportedPostInput extends DecisionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Digest of the preview that its maker confirmed (R4); without it PREVIEW_MISSING',
  })
  previewDigest?: string | null;
}

@InputType({ description: 'Approval of a report whose messages are to be seen first (미리보기)' })
export class PreviewHideReportedPostInput extends DecisionInput {}

/** What is decided when a report is rejected. */
@InputType()
class RejectionInput extends DecisionInput {
  @Field(() => RejectionSituation, { description: 'Situation in which it is rejected' })
  situation!: keyof typeof RejectionSituation;
}

@InputType({ description: 'Rejection of a report (반려)' })
export class RejectReportInput extends RejectionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Digest of the preview that its maker confirmed (R4); without it PREVIEW_MISSING',
  })
  previewDigest?: string | null;
}

@InputType({ description: 'Rejection of a report whose messages are to be seen first (미리보기)' })
export class PreviewRejectReportInput extends RejectionInput {}
