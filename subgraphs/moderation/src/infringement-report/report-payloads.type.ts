import { SendPreview, userErrors } from '@madang/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { moderationWords } from './infringement-report-words.ts';
import { InfringementReport } from './infringement-report.type.ts';

/** User errors of moderation, and how they are worded. */
export const moderationErrors = userErrors('Moderation', moderationWords);

/** Payload of an act on a report. */
export function reportPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ReportPayload {
    @Field(() => InfringementReport, { nullable: true, description: 'Report after the act; none when it was refused' })
    infringementReport!: InfringementReport | null;

    @Field(() => [moderationErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ReportPayload;
}

/** Payload of the preview of an act on a report. */
export function previewPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class PreviewPayload {
    @Field(() => SendPreview, { nullable: true, description: 'What the act would send; none when it would be refused' })
    preview!: SendPreview | null;

    @Field(() => [moderationErrors.type], { description: 'Reasons why the act would be refused; empty on success' })
    userErrors!: object[];
  }
  return PreviewPayload;
}

export const BeginReviewPayload = reportPayload('BeginReviewPayload', 'Outcome of beginning a review');
export const HideReportedPostPayload = reportPayload('HideReportedPostPayload', 'Outcome of approving a report');
export const RejectReportPayload = reportPayload('RejectReportPayload', 'Outcome of rejecting a report');

export const PreviewHideReportedPostPayload = previewPayload(
  'PreviewHideReportedPostPayload',
  'What approving a report would send',
);
export const PreviewRejectReportPayload = previewPayload(
  'PreviewRejectReportPayload',
  'What rejecting a report would send',
);
