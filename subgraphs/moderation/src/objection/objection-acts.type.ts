import { LocalDate } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { moderationErrors, previewPayload, reportPayload } from '../infringement-report/index.ts';
import { InfringementNotice, ObjectionGround } from './objection.type.ts';

@InputType({ description: 'Objection of a poster to the hiding of their post (이의신청)' })
export class ObjectToHidingInput {
  @Field(() => String, { description: 'Secret of the link' })
  token!: string;

  @Field(() => ObjectionGround, { description: 'Ground of the objection' })
  ground!: keyof typeof ObjectionGround;

  @Field(() => String, { description: 'Why the poster may post it; at most 4,000 characters' })
  statement!: string;

  @Field(() => Boolean, { description: 'Whether the poster affirms that what they say is true' })
  affirmed!: boolean;
}

@InputType({ description: 'Lawsuit of a claimant against a poster, which keeps the post hidden (소 제기 통보)' })
export class ReportLawsuitInput {
  @Field(() => String, { description: 'Secret of the link' })
  token!: string;

  @Field(() => String, { description: 'Court; at most 100 characters' })
  court!: string;

  @Field(() => String, { description: 'Number of the case at the court; at most 100 characters' })
  number!: string;

  @Field(() => LocalDate, { description: 'Day of the suit; not after today' })
  filedOn!: string;
}

/** What is said with every decision on an objection. */
@InputType()
class ObjectionDecisionInput {
  @Field(() => ID, { description: 'Report that was objected to' })
  reportId!: string;

  @Field(() => String, { description: 'Reason of the decision as it is told' })
  decisionReason!: string;

  @Field(() => String, { description: 'Operations memo (운영메모)' })
  operatorMemo!: string;
}

@InputType()
class UpholdingInput extends ObjectionDecisionInput {
  @Field(() => LocalDate, { description: 'Day on which the post is shown again: 7 to 14 days from today' })
  resumeOn!: string;
}

@InputType({ description: 'Upholding of an objection (이의 인용)' })
export class UpholdObjectionInput extends UpholdingInput {
  @Field(() => String, { nullable: true, description: 'Digest of the preview; without it PREVIEW_MISSING' })
  previewDigest?: string | null;
}

@InputType({ description: 'Upholding of an objection whose messages are to be seen first (미리보기)' })
export class PreviewUpholdObjectionInput extends UpholdingInput {}

@InputType({ description: 'Rejection of an objection (이의 기각)' })
export class RejectObjectionInput extends ObjectionDecisionInput {
  @Field(() => String, { nullable: true, description: 'Digest of the preview; without it PREVIEW_MISSING' })
  previewDigest?: string | null;
}

@InputType({ description: 'Rejection of an objection whose messages are to be seen first (미리보기)' })
export class PreviewRejectObjectionInput extends ObjectionDecisionInput {}

@InputType({ description: 'Reversal of a hiding that was wrong (결정 취소)' })
export class ReverseHidingInput extends ObjectionDecisionInput {
  @Field(() => String, { nullable: true, description: 'Digest of the preview; without it PREVIEW_MISSING' })
  previewDigest?: string | null;
}

@InputType({ description: 'Reversal of a hiding whose messages are to be seen first (미리보기)' })
export class PreviewReverseHidingInput extends ObjectionDecisionInput {}

function noticePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class NoticePayload {
    @Field(() => InfringementNotice, { nullable: true, description: 'Notice after the act; none when it was refused' })
    notice!: InfringementNotice | null;

    @Field(() => [moderationErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return NoticePayload;
}

export const ObjectToHidingPayload = noticePayload('ObjectToHidingPayload', 'Outcome of an objection');
export const ReportLawsuitPayload = noticePayload('ReportLawsuitPayload', 'Outcome of reporting a lawsuit');

export const UpholdObjectionPayload = reportPayload('UpholdObjectionPayload', 'Outcome of upholding an objection');
export const RejectObjectionPayload = reportPayload('RejectObjectionPayload', 'Outcome of rejecting an objection');
export const ReverseHidingPayload = reportPayload('ReverseHidingPayload', 'Outcome of taking a hiding back');

export const PreviewUpholdObjectionPayload = previewPayload(
  'PreviewUpholdObjectionPayload',
  'What upholding an objection would send',
);
export const PreviewRejectObjectionPayload = previewPayload(
  'PreviewRejectObjectionPayload',
  'What rejecting an objection would send',
);
export const PreviewReverseHidingPayload = previewPayload(
  'PreviewReverseHidingPayload',
  'What taking a hiding back would send',
);
