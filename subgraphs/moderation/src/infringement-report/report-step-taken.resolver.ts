import { asEnumValue, type Context } from '@madang/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isStaff } from './infringement-report.access.ts';
import type { ReportStepRow } from './infringement-report.entity.ts';
import { ReportStep, ReportStepTaken } from './infringement-report.type.ts';

/** Step history in the graph. */
@Resolver(() => ReportStepTaken)
export class ReportStepTakenResolver {
  @FieldResolver(() => ReportStep, { description: 'Step that was taken' })
  step(@Root() taken: ReportStepRow): string {
    return asEnumValue(taken.step);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the person who took the step; told to staff, none for time itself',
  })
  takenByName(@Ctx() { actor }: Context, @Root() taken: ReportStepRow): string | null {
    return isStaff(actor) ? (taken.actorName ?? null) : null;
  }
}
