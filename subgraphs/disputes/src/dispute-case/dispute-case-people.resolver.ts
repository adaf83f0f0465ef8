import type { Context } from '@madang/subgraph-kit';
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
}

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
