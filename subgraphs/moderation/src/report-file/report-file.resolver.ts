import {
  destroyFile,
  filesOfSubject,
  maskFile,
  payloadOf,
  reclassifyFile,
  requestUpload,
  storedFileFields,
  type Context,
  type FileCode,
  type Refusal,
  type StoredFileRow,
} from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { InfringementReport, moderationErrors, type InfringementReportRow } from '../infringement-report/index.ts';
import {
  DestroyReportFileInput,
  DestroyReportFilePayload,
  MaskReportFileInput,
  MaskReportFilePayload,
  ReclassifyReportFileInput,
  ReclassifyReportFilePayload,
  ReportFile,
  RequestReportFileUploadInput,
  RequestReportFileUploadPayload,
} from './report-file.type.ts';

function payload(context: Context, outcome: StoredFileRow | Refusal<FileCode>) {
  return payloadOf('reportFile', outcome, moderationErrors.inWords, context);
}

/** What files of reports say beyond their rows. */
export const ReportFileFields = storedFileFields(ReportFile);

/** Files on a report. */
@Resolver(() => InfringementReport)
export class ReportFilesResolver {
  @FieldResolver(() => [ReportFile], {
    description: 'Files of the report, oldest first; told to moderators and to the claimant',
  })
  files(@Ctx() context: Context, @Root() { id }: InfringementReportRow): Promise<StoredFileRow[]> {
    return filesOfSubject(context, id);
  }
}

/** Acts on files of reports. */
@Authorized('MODERATOR', 'ADMIN')
@Resolver()
export class ReportFileActsResolver {
  @Authorized('MODERATOR', 'ADMIN', 'CONSUMER')
  @Mutation(() => RequestReportFileUploadPayload, { description: 'Announces a file; it is then sent in pieces (tus)' })
  async requestReportFileUpload(
    @Ctx() context: Context,
    @Arg('input', () => RequestReportFileUploadInput) { reportId, ...file }: RequestReportFileUploadInput,
  ) {
    const outcome = payload(context, await requestUpload(context, { subjectId: reportId, ...file }));
    return { ...outcome, uploadUrl: outcome.reportFile ? '/files/moderation/uploads' : null };
  }

  @Mutation(() => MaskReportFilePayload, { description: 'Burns black boxes into an image and destroys the original' })
  async maskReportFile(@Ctx() context: Context, @Arg('input', () => MaskReportFileInput) input: MaskReportFileInput) {
    return payload(context, await maskFile(context, input));
  }

  @Mutation(() => ReclassifyReportFilePayload, {
    description: 'Changes what a file is for, before a decision; an identity document must then be masked or destroyed',
  })
  async reclassifyReportFile(
    @Ctx() context: Context,
    @Arg('input', () => ReclassifyReportFileInput) input: ReclassifyReportFileInput,
  ) {
    return payload(context, await reclassifyFile(context, input));
  }

  @Mutation(() => DestroyReportFilePayload, { description: 'Destroys a file; what is left is a tombstone' })
  async destroyReportFile(
    @Ctx() context: Context,
    @Arg('input', () => DestroyReportFileInput) input: DestroyReportFileInput,
  ) {
    return payload(context, await destroyFile(context, input));
  }
}
