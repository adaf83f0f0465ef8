import { revealResolver, type Context } from '@madang/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { caseById } from './dispute-case-reads.ts';
import type { CaseStepRow, DisputeCaseRow } from './dispute-case.entity.ts';
import { casePersonal } from './dispute-case.personal.ts';
import { CaseStepTaken, DisputeCase } from './dispute-case.type.ts';

/** Who applied, as far as the viewer may know. */
@Resolver(() => DisputeCase)
export class CasePeopleResolver {
  @FieldResolver(() => String, { description: 'Name of the applicant (신청인); 홍*동 for those who need not know it' })
  applicantName(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<string | null> {
    return casePersonal.show(context, dispute, 'applicantName');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Phone number of the applicant, masked for staff; `revealDisputeCase` shows it for a reason',
  })
  applicantPhone(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<string | null> {
    return casePersonal.show(context, dispute, 'applicantPhone');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of mail of the applicant, masked for staff; `revealDisputeCase` shows it for a reason',
  })
  applicantEmail(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<string | null> {
    return casePersonal.show(context, dispute, 'applicantEmail');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Postal address of the applicant, masked for staff; `revealDisputeCase` shows it for a reason',
  })
  applicantAddress(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<string | null> {
    return casePersonal.show(context, dispute, 'applicantAddress');
  }
}

/** `revealDisputeCase`: the applicant and how to reach them in clear, for a reason that is logged. */
export const RevealCaseResolver = revealResolver({ name: 'DisputeCase', personal: casePersonal, find: caseById });

/** Who took a step. */
@Resolver(() => CaseStepTaken)
export class StepPeopleResolver {
  @FieldResolver(() => String, { description: 'Name of the person who took the step' })
  async takenByName(@Ctx() context: Context, @Root() taken: CaseStepRow): Promise<string | null> {
    if (taken.actorName) return taken.actorName;
    const dispute = await caseById(context, taken.caseId);
    return dispute && casePersonal.show(context, dispute, 'applicantName');
  }
}
