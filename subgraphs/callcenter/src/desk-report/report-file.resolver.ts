import { extractLink, payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { makeReportFile } from './make-report-file.ts';
import { fileNameOf } from './report-extracts.ts';
import { readableReportFiles } from './report-file.access.ts';
import { ReportFileRow } from './report-file.entity.ts';
import { MOST_FILES } from './report-file.ts';
import { DeskReportFile, MakeDeskReportFileInput, MakeDeskReportFilePayload } from './report-file.type.ts';

/** Reports as files, for who leads the desk. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => DeskReportFile)
export class ReportFileResolver {
  @Query(() => [DeskReportFile], { description: "Files of reports of the viewer's own that are kept, newest first" })
  deskReportFiles(@Ctx() { em, actor, now }: Context): Promise<ReportFileRow[]> {
    const kept = { $and: [readableReportFiles(actor), { expiresAt: { $gt: now } }] };
    return em.find(ReportFileRow, kept, { orderBy: { madeAt: 'desc', id: 'desc' }, limit: MOST_FILES });
  }

  @Mutation(() => MakeDeskReportFilePayload, { description: 'Makes a file of a report; it tells of nobody but agents' })
  async makeDeskReportFile(
    @Ctx() context: Context,
    @Arg('input', () => MakeDeskReportFileInput) input: MakeDeskReportFileInput,
  ) {
    return payloadOf('file', await makeReportFile(context, input), callcenterErrors.inWords, context);
  }

  @FieldResolver(() => String, { description: 'Name under which the file is saved' })
  fileName(@Root() row: ReportFileRow): string {
    return fileNameOf(row);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of the file for the viewer alone, good for five minutes; none until it is written',
  })
  downloadUrl(@Ctx() context: Context, @Root() { id, bytes }: ReportFileRow): string | null {
    return bytes === null || bytes === undefined ? null : extractLink(context, id);
  }
}
