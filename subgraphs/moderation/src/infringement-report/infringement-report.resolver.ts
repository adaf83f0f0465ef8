import {
  asEnumValue,
  DispatchedMessage,
  documentsOf,
  IssuedDocument,
  messagesOf,
  onlyPreviewed,
  openSteps,
  payloadOf,
  previewOf,
  type Context,
  type Page,
  type Refusal,
} from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Post, reportedPost, type PostRow } from '../post/index.ts';
import { Customer } from '../stubs/customer.type.ts';
import { hideReportedPost, rejectReport, reviewedBy } from './decide-report.ts';
import { findReports } from './find-reports.ts';
import { infringementReportProcess } from './infringement-report-process.ts';
import { reportById, reportsOfCustomer, stepsOfReport } from './infringement-report-reads.ts';
import type { ModerationCode } from './infringement-report-words.ts';
import { isStaff, rolesInReport } from './infringement-report.access.ts';
import type { InfringementReportRow, ReportStepRow } from './infringement-report.entity.ts';
import {
  BeginReviewInput,
  HideReportedPostInput,
  InfringementReport,
  InfringementReportConnection,
  InfringementReportsArgs,
  PreviewHideReportedPostInput,
  PreviewRejectReportInput,
  RejectionText,
  RejectReportInput,
  ReportStep,
  ReportStepTaken,
} from './infringement-report.type.ts';
import { rejectionTexts } from './rejection-texts.ts';
import {
  BeginReviewPayload,
  HideReportedPostPayload,
  moderationErrors,
  PreviewHideReportedPostPayload,
  PreviewRejectReportPayload,
  RejectReportPayload,
} from './report-payloads.type.ts';
import { takeReportStep } from './take-report-step.ts';

function payload(context: Context, outcome: InfringementReportRow | Refusal<ModerationCode>) {
  return payloadOf('infringementReport', outcome, moderationErrors.inWords, context);
}

/** Questions about reports. */
@Authorized()
@Resolver(() => InfringementReport)
export class InfringementReportResolver {
  @Query(() => InfringementReport, { nullable: true, description: 'Report with this identifier' })
  infringementReport(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<InfringementReportRow | null> {
    return reportById(context, id);
  }

  @Query(() => InfringementReportConnection, { description: 'Reports that meet all that is asked, newest first' })
  infringementReports(
    @Ctx() context: Context,
    @Args(() => InfringementReportsArgs) args: InfringementReportsArgs,
  ): Promise<Page<InfringementReportRow>> {
    return findReports(context, args, args);
  }

  @FieldResolver(() => Post, { description: 'Post that the report names' })
  async target(@Ctx() context: Context, @Root() report: InfringementReportRow): Promise<PostRow> {
    const post = await reportedPost(context, report.postId);
    if (!post) throw new Error(`report ${report.number} has no post`);
    return post;
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Claimant, where they are a customer' })
  claimant(@Root() { claimantCustomerId }: InfringementReportRow): { id: string } | null {
    return claimantCustomerId ? { id: claimantCustomerId } : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Evidence the claimant sent, in short; told to staff' })
  evidenceSummary(@Ctx() { actor }: Context, @Root() report: InfringementReportRow): string | null {
    return isStaff(actor) ? (report.evidenceSummary ?? null) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Operations memo (운영메모); told to staff' })
  operatorMemo(@Ctx() { actor }: Context, @Root() report: InfringementReportRow): string | null {
    return isStaff(actor) ? (report.operatorMemo ?? null) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the moderator who reviews or decided; told to staff',
  })
  reviewer(@Ctx() { actor }: Context, @Root() report: InfringementReportRow): string | null {
    return isStaff(actor) ? (report.reviewerName ?? null) : null;
  }

  @FieldResolver(() => [IssuedDocument], {
    description: 'Documents of the report that the viewer may read, oldest first',
  })
  documents(@Ctx() context: Context, @Root() report: InfringementReportRow): Promise<object[]> {
    return documentsOf(context, report.id);
  }

  @FieldResolver(() => [DispatchedMessage], {
    description: 'Messages about the report, newest first; told to moderators',
  })
  messages(@Ctx() context: Context, @Root() report: InfringementReportRow): Promise<object[]> {
    return messagesOf(context, report.id);
  }

  @FieldResolver(() => [RejectionText], { description: 'Texts to choose from when this report is rejected (R9)' })
  rejectionTexts(@Root() report: InfringementReportRow): readonly RejectionText[] {
    return rejectionTexts(report.rightKind);
  }

  @FieldResolver(() => [ReportStep], { description: 'Steps the viewer may take now' })
  availableSteps(@Ctx() { actor, now }: Context, @Root() { state, objectionUntil }: InfringementReportRow): string[] {
    return openSteps(infringementReportProcess, { state, objectionUntil, now }, rolesInReport(actor)).map(asEnumValue);
  }

  @FieldResolver(() => [ReportStepTaken], { description: 'Steps taken so far, oldest first' })
  history(@Ctx() context: Context, @Root() report: InfringementReportRow): Promise<ReportStepRow[]> {
    return stepsOfReport(context, report.id);
  }
}

/** Acts on reports, for moderators alone. */
@Authorized('MODERATOR', 'ADMIN')
@Resolver(() => InfringementReport)
export class ModeratorActsResolver {
  @Mutation(() => BeginReviewPayload, { description: 'Begins to review a report (검토 시작)' })
  async beginReview(@Ctx() context: Context, @Arg('input', () => BeginReviewInput) input: BeginReviewInput) {
    const alsoDo = (report: InfringementReportRow): void => reviewedBy(report, context);
    return payload(context, await takeReportStep(context, input.reportId, 'beginReview', { alsoDo }));
  }

  @Mutation(() => HideReportedPostPayload, { description: 'Approves a report and hides its post (비노출 승인)' })
  async hideReportedPost(
    @Ctx() context: Context,
    @Arg('input', () => HideReportedPostInput) input: HideReportedPostInput,
  ) {
    const act = (same: Context) => hideReportedPost(same, input);
    return payload(context, await onlyPreviewed(context, input.previewDigest, act));
  }

  @Mutation(() => PreviewHideReportedPostPayload, {
    description: 'Shows what approving a report would send; nothing is sent and nothing changes (미리보기, R4)',
  })
  async previewHideReportedPost(
    @Ctx() context: Context,
    @Arg('input', () => PreviewHideReportedPostInput) input: PreviewHideReportedPostInput,
  ) {
    const preview = await previewOf(context, (same) => hideReportedPost(same, input));
    return payloadOf('preview', preview, moderationErrors.inWords, context);
  }

  @Mutation(() => RejectReportPayload, { description: 'Rejects a report (반려)' })
  async rejectReport(@Ctx() context: Context, @Arg('input', () => RejectReportInput) input: RejectReportInput) {
    return payload(context, await onlyPreviewed(context, input.previewDigest, (same) => rejectReport(same, input)));
  }

  @Mutation(() => PreviewRejectReportPayload, {
    description: 'Shows what rejecting a report would send; nothing is sent and nothing changes (미리보기, R4)',
  })
  async previewRejectReport(
    @Ctx() context: Context,
    @Arg('input', () => PreviewRejectReportInput) input: PreviewRejectReportInput,
  ) {
    const preview = await previewOf(context, (same) => rejectReport(same, input));
    return payloadOf('preview', preview, moderationErrors.inWords, context);
  }
}

/** Reports on the customer's page. */
@Resolver(() => Customer)
export class CustomerReportsResolver {
  @FieldResolver(() => [InfringementReport], {
    nullable: true,
    description: 'Reports the customer filed or that name a post of theirs, newest first',
  })
  infringementReports(@Ctx() context: Context, @Root() customer: Customer): Promise<InfringementReportRow[]> {
    return reportsOfCustomer(context, customer.id);
  }
}
