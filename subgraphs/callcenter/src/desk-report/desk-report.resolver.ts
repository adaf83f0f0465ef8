import { LocalDate, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import { Agent, agentById, type AgentRow } from '../agent/index.ts';
import { ticketCode } from '../ticket-code/index.ts';
import { deskReport } from './desk-report-reads.ts';
import type { AgentFigures, CodeFigures, DeskReport as Report, DeskWaits, ReportFigures } from './desk-report.ts';
import { DeskReport, DeskReportAgent, DeskReportCode, DeskReportFigures, DeskReportWaits } from './desk-report.type.ts';
import { rateOf } from './first-contact-rate.ts';
import { waitFigures } from './wait-figures.ts';

/** The report of who leads the desk. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => DeskReport)
export class DeskReportResolver {
  @Query(() => DeskReport, {
    description: 'What the desk did in a period of at most 366 days; of a longer one the latest',
  })
  deskReport(
    @Ctx() context: Context,
    @Arg('from', () => LocalDate, { description: 'First day, in Asia/Seoul' }) from: string,
    @Arg('to', () => LocalDate, { description: 'Last day, in Asia/Seoul' }) to: string,
  ): Promise<Report> {
    return deskReport(context, { from, to });
  }

  @FieldResolver(() => DeskReportWaits, { description: 'How long those who rang had to wait' })
  waits(@Ctx() context: Context, @Root() { from, to }: Report): Promise<DeskWaits> {
    return waitFigures(context, { from, to });
  }
}

/** What is told of a group. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => DeskReportFigures)
export class DeskReportFiguresResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Percentage settled at the first contact, with one decimal; none where none could have been',
  })
  firstContactRate(@Root() figures: ReportFigures): number | null {
    return rateOf(figures);
  }
}

/** Words of a code. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => DeskReportCode)
export class DeskReportCodeResolver {
  @FieldResolver(() => String, { description: 'Word of the code in the language of the request' })
  async label(@Ctx() context: Context, @Root() { kind, code }: CodeFigures): Promise<string> {
    return (await ticketCode(context, kind, code))?.label ?? code;
  }
}

/** Who did it. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => DeskReportAgent)
export class DeskReportAgentResolver {
  @FieldResolver(() => Agent, { nullable: true, description: 'Agent of whom it is told' })
  agent(@Ctx() context: Context, @Root() { agentId }: AgentFigures): Promise<AgentRow | null> {
    return agentById(context, agentId);
  }
}
