import { asEnumValue, batchOne, openSteps, page, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Business, businessById, type BusinessRow } from '../business/index.ts';
import { ItemCategory } from '../stubs/item-category.type.ts';
import { endPlan, makePlan } from './plan-acts.ts';
import { planProcess } from './plan-process.ts';
import { repeatProblems, type RepeatProblem as FoundProblem } from './repeat-problems.ts';
import { rolesInPlan } from './response-plan.access.ts';
import { ResponsePlanRow } from './response-plan.entity.ts';
import {
  EndResponsePlanInput,
  EndResponsePlanPayload,
  MakeResponsePlanInput,
  MakeResponsePlanPayload,
  planErrors,
  PlanStepEnum,
  RepeatProblem,
  ResponsePlan,
  ResponsePlanConnection,
  ResponsePlansArgs,
} from './response-plan.type.ts';

/** Problems that repeat themselves, and what is done about them. */
@Authorized('OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => ResponsePlan)
export class ResponsePlanResolver {
  @Query(() => ResponsePlanConnection, { description: 'Plans against repeated problems, the first due first (P9)' })
  responsePlans(
    @Ctx() { em }: Context,
    @Args(() => ResponsePlansArgs) args: ResponsePlansArgs,
  ): Promise<Page<ResponsePlanRow>> {
    const where = args.states?.length ? { state: { $in: [...args.states] } } : {};
    return page(em, ResponsePlanRow, where, [{ dueOn: 'asc' }, { id: 'asc' }], args);
  }

  @Query(() => [RepeatProblem], {
    description: 'Businesses with three or more cases about one item within 90 days, at most 100 (반복 분쟁, P7)',
  })
  repeatProblems(@Ctx() context: Context): Promise<FoundProblem[]> {
    return repeatProblems(context);
  }

  @FieldResolver(() => Business, { nullable: true, description: 'Business it is about' })
  business(@Ctx() context: Context, @Root() { businessId }: ResponsePlanRow): Promise<BusinessRow | null> {
    return businessById(context, businessId);
  }

  @FieldResolver(() => ItemCategory, { nullable: true, description: 'Item category it is about' })
  itemCategory(@Root() { itemCategoryId }: ResponsePlanRow): { id: string } | null {
    return itemCategoryId ? { id: itemCategoryId } : null;
  }

  @FieldResolver(() => [PlanStepEnum], { description: 'Steps the viewer may take now' })
  availableSteps(@Ctx() { actor }: Context, @Root() plan: ResponsePlanRow): string[] {
    return openSteps(planProcess, plan, rolesInPlan(plan, actor)).map(asEnumValue);
  }

  @Authorized('OFFICER', 'LEAD')
  @Mutation(() => MakeResponsePlanPayload, { description: 'Makes a plan against a repeated problem (P9)' })
  async makeResponsePlan(
    @Ctx() context: Context,
    @Arg('input', () => MakeResponsePlanInput) input: MakeResponsePlanInput,
  ) {
    return payloadOf('responsePlan', await makePlan(context, input), planErrors.inWords, context);
  }

  @Authorized('OFFICER', 'LEAD')
  @Mutation(() => EndResponsePlanPayload, { description: 'Ends a plan with what came of it' })
  async endResponsePlan(
    @Ctx() context: Context,
    @Arg('input', () => EndResponsePlanInput) input: EndResponsePlanInput,
  ) {
    return payloadOf('responsePlan', await endPlan(context, input), planErrors.inWords, context);
  }
}

const planById = batchOne(
  ({ em }, ids) => em.find(ResponsePlanRow, { id: { $in: [...ids] } }),
  (plan) => plan.id,
);

/** What a repeated problem leads to. */
@Authorized('OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => RepeatProblem)
export class RepeatProblemResolver {
  @FieldResolver(() => Business, { nullable: true, description: 'Business it is about' })
  business(@Ctx() context: Context, @Root() { businessId }: FoundProblem): Promise<BusinessRow | null> {
    return businessById(context, businessId);
  }

  @FieldResolver(() => ItemCategory, { nullable: true, description: 'Item category it is about' })
  itemCategory(@Root() { itemCategoryId }: FoundProblem): { id: string } {
    return { id: itemCategoryId };
  }

  @FieldResolver(() => ResponsePlan, { nullable: true, description: 'Plan that is worked on; none while nobody does' })
  async plan(@Ctx() context: Context, @Root() { planId }: FoundProblem): Promise<ResponsePlanRow | null> {
    return planId ? planById(context, planId) : null;
  }
}
