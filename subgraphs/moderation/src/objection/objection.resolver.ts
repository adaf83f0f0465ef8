import { onlyPreviewed, payloadOf, previewOf, Public, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  InfringementReport,
  isStaff,
  moderationErrors,
  type InfringementReportRow,
  type ModerationCode,
} from '../infringement-report/index.ts';
import { rejectObjection, upholdObjection } from './decide-objection.ts';
import { infringementNotice, type InfringementNoticeView } from './infringement-notice.ts';
import { objectToHiding } from './object-to-hiding.ts';
import {
  ObjectToHidingInput,
  ObjectToHidingPayload,
  PreviewRejectObjectionInput,
  PreviewRejectObjectionPayload,
  PreviewReverseHidingInput,
  PreviewReverseHidingPayload,
  PreviewUpholdObjectionInput,
  PreviewUpholdObjectionPayload,
  RejectObjectionInput,
  RejectObjectionPayload,
  ReportLawsuitInput,
  ReportLawsuitPayload,
  ReverseHidingInput,
  ReverseHidingPayload,
  UpholdObjectionInput,
  UpholdObjectionPayload,
} from './objection-acts.type.ts';
import { objectionOfReport } from './objection-reads.ts';
import type { ObjectionRow } from './objection.entity.ts';
import { InfringementNotice, Objection } from './objection.type.ts';
import { reportLawsuit } from './report-lawsuit.ts';
import { reverseHiding } from './reverse-hiding.ts';

/** The objection beside its report. */
@Resolver(() => InfringementReport)
export class ObjectionResolver {
  @FieldResolver(() => Objection, {
    nullable: true,
    description: 'Objection of the poster (이의신청); told to staff, none while there is none',
  })
  async objection(@Ctx() context: Context, @Root() report: InfringementReportRow): Promise<ObjectionRow | null> {
    return isStaff(context.actor) ? objectionOfReport(context, report.id) : null;
  }
}

/** What claimant and poster do by the link in their mail; the secret of the link is their proof. */
@Resolver()
export class InfringementNoticeResolver {
  @Public()
  @Query(() => InfringementNotice, {
    nullable: true,
    description: 'Report behind the link of a mail; none for a wrong link and for one whose time is over alike',
  })
  infringementNotice(
    @Ctx() context: Context,
    @Arg('token', () => String, { description: 'Secret of the link' }) token: string,
  ): Promise<InfringementNoticeView | null> {
    return infringementNotice(context, token);
  }

  @Public()
  @Mutation(() => ObjectToHidingPayload, {
    description: 'Objects to the hiding of a post, by the link that its poster was sent, within 30 days (이의신청)',
  })
  async objectToHiding(@Ctx() context: Context, @Arg('input', () => ObjectToHidingInput) input: ObjectToHidingInput) {
    return noticeAfter(context, input.token, await objectToHiding(context, input));
  }

  @Public()
  @Mutation(() => ReportLawsuitPayload, {
    description: 'Reports a lawsuit, by the link that the claimant was sent; the post stays hidden (소 제기 통보)',
  })
  async reportLawsuit(@Ctx() context: Context, @Arg('input', () => ReportLawsuitInput) input: ReportLawsuitInput) {
    return noticeAfter(context, input.token, await reportLawsuit(context, input));
  }
}

/** Acts of moderators on objections, each with its preview. */
@Authorized('MODERATOR', 'ADMIN')
@Resolver()
export class ObjectionActsResolver {
  @Mutation(() => UpholdObjectionPayload, { description: 'Upholds an objection and sets the day of the resumption' })
  async upholdObjection(
    @Ctx() context: Context,
    @Arg('input', () => UpholdObjectionInput) input: UpholdObjectionInput,
  ) {
    const act = (same: Context) => upholdObjection(same, input);
    return reportAfter(context, await onlyPreviewed(context, input.previewDigest, act));
  }

  @Mutation(() => PreviewUpholdObjectionPayload, {
    description: 'Shows what upholding an objection would send (미리보기)',
  })
  async previewUpholdObjection(
    @Ctx() context: Context,
    @Arg('input', () => PreviewUpholdObjectionInput) input: PreviewUpholdObjectionInput,
  ) {
    return previewed(context, (same) => upholdObjection(same, input));
  }

  @Mutation(() => RejectObjectionPayload, { description: 'Rejects an objection; the post stays hidden (이의 기각)' })
  async rejectObjection(
    @Ctx() context: Context,
    @Arg('input', () => RejectObjectionInput) input: RejectObjectionInput,
  ) {
    const act = (same: Context) => rejectObjection(same, input);
    return reportAfter(context, await onlyPreviewed(context, input.previewDigest, act));
  }

  @Mutation(() => PreviewRejectObjectionPayload, {
    description: 'Shows what rejecting an objection would send (미리보기)',
  })
  async previewRejectObjection(
    @Ctx() context: Context,
    @Arg('input', () => PreviewRejectObjectionInput) input: PreviewRejectObjectionInput,
  ) {
    return previewed(context, (same) => rejectObjection(same, input));
  }

  @Mutation(() => ReverseHidingPayload, {
    description: 'Takes back a hiding that was wrong; the post is shown at once',
  })
  async reverseHiding(@Ctx() context: Context, @Arg('input', () => ReverseHidingInput) input: ReverseHidingInput) {
    const act = (same: Context) => reverseHiding(same, input);
    return reportAfter(context, await onlyPreviewed(context, input.previewDigest, act));
  }

  @Mutation(() => PreviewReverseHidingPayload, { description: 'Shows what taking a hiding back would send (미리보기)' })
  async previewReverseHiding(
    @Ctx() context: Context,
    @Arg('input', () => PreviewReverseHidingInput) input: PreviewReverseHidingInput,
  ) {
    return previewed(context, (same) => reverseHiding(same, input));
  }
}

type Outcome = InfringementReportRow | Refusal<ModerationCode>;

function reportAfter(context: Context, outcome: Outcome) {
  return payloadOf('infringementReport', outcome, moderationErrors.inWords, context);
}

async function previewed(context: Context, act: (same: Context) => Promise<Outcome>) {
  return payloadOf('preview', await previewOf(context, act), moderationErrors.inWords, context);
}

/** Who acted by a link is shown what the link shows now. */
async function noticeAfter(context: Context, token: string, outcome: Outcome) {
  const { userErrors } = payloadOf('notice', outcome, moderationErrors.inWords, context);
  return { userErrors, notice: userErrors.length > 0 ? null : await infringementNotice(context, token) };
}
