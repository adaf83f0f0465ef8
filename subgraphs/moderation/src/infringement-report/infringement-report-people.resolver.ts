import { revealResolver, type Context } from '@madang/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { reportById } from './infringement-report-reads.ts';
import type { InfringementReportRow } from './infringement-report.entity.ts';
import { reportPersonal } from './infringement-report.personal.ts';
import { InfringementReport } from './infringement-report.type.ts';

/** Who reported, as far as the viewer may know. */
@Resolver(() => InfringementReport)
export class ReportPeopleResolver {
  @FieldResolver(() => String, {
    description: 'Name of the claimant (권리자, 신고자); 홍*동 for those who need not know it',
  })
  claimantName(@Ctx() context: Context, @Root() report: InfringementReportRow): Promise<string | null> {
    return reportPersonal.show(context, report, 'claimantName');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of mail of the claimant, masked for moderators; `revealInfringementReport` shows it',
  })
  claimantEmail(@Ctx() context: Context, @Root() report: InfringementReportRow): Promise<string | null> {
    return reportPersonal.show(context, report, 'claimantEmail');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Phone number of the claimant, masked for moderators; `revealInfringementReport` shows it',
  })
  claimantPhone(@Ctx() context: Context, @Root() report: InfringementReportRow): Promise<string | null> {
    return reportPersonal.show(context, report, 'claimantPhone');
  }
}

/** `revealInfringementReport`: the claimant and how to reach them in clear, for a reason that is logged. */
export const RevealReportResolver = revealResolver({
  name: 'InfringementReport',
  personal: reportPersonal,
  find: reportById,
});
