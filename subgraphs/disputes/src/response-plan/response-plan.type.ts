import { connectionOf, DateTime, enumOf, PageArgs, userErrors, LocalDate } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { planWords } from './response-plan-words.ts';

/** States of plans in the graph. */
export const PlanStateEnum = enumOf('ResponsePlanState', 'State of a response plan', {
  OPEN: 'It is worked on (진행)',
  DONE: 'It is done (완료)',
  DROPPED: 'It was given up (중단)',
});

/** Steps of plans in the graph. */
export const PlanStepEnum = enumOf('ResponsePlanStep', 'Step that a person can take with a response plan', {
  FINISH: 'Say what came of it (완료)',
  DROP: 'Give it up (중단)',
});

@ObjectType({ description: 'What is to be done about a problem that repeats itself (대응 계획, P9)' })
export class ResponsePlan {
  @Field(() => ID, { description: 'Identifier of the plan' })
  id!: string;

  @Field(() => PlanStateEnum, { description: 'State' })
  state!: string;

  @Field(() => String, { description: 'Title' })
  title!: string;

  @Field(() => String, { description: 'What is to be done' })
  text!: string;

  @Field(() => String, { description: 'Who has it' })
  ownerName!: string;

  @Field(() => LocalDate, { description: 'Day in Korea by which it is to be done, YYYY-MM-DD' })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: 'What came of it; none while it is open' })
  outcome!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was made' })
  madeAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it ended' })
  endedAt!: Date | null;
}

/** Pages of plans. */
export const ResponsePlanConnection = connectionOf(ResponsePlan, 'ResponsePlan');

/** Arguments of the list of plans. */
@ArgsType()
export class ResponsePlansArgs extends PageArgs {
  @Field(() => [PlanStateEnum], { nullable: true, description: 'States, any of them' })
  states?: (keyof typeof PlanStateEnum)[] | null;
}

@ObjectType({ description: 'Business about whose goods of one kind several complained within 90 days (반복 분쟁, P7)' })
export class RepeatProblem {
  @Field(() => Int, { description: 'Cases in these days, 3 at least' })
  cases!: number;

  @Field(() => Int, { description: 'Those of them that were settled' })
  settled!: number;

  @Field(() => DateTime, { description: 'Timestamp of the last one' })
  lastOpenedAt!: Date;
}

@InputType({ description: 'Plan against a problem that repeats itself' })
export class MakeResponsePlanInput {
  @Field(() => ID, { description: 'Business' })
  businessId!: string;

  @Field(() => ID, { nullable: true, description: 'Item category' })
  itemCategoryId?: string | null;

  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'What is to be done, at most 20,000 characters' })
  text!: string;

  @Field(() => LocalDate, { description: 'Day in Korea by which it is to be done, YYYY-MM-DD' })
  dueOn!: string;
}

@InputType({ description: 'End of a plan' })
export class EndResponsePlanInput {
  @Field(() => ID, { description: 'Plan' })
  planId!: string;

  @Field(() => Boolean, { description: 'Indicates whether it is done; else a lead gives it up' })
  done!: boolean;

  @Field(() => String, { description: 'What came of it, or why it is given up' })
  outcome!: string;
}

/** User errors of plans, and how they are worded. */
export const planErrors = userErrors('ResponsePlan', planWords);

function planPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class PlanPayload {
    @Field(() => ResponsePlan, { nullable: true, description: 'Plan after the act; none when it was refused' })
    responsePlan!: ResponsePlan | null;

    @Field(() => [planErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return PlanPayload;
}

export const MakeResponsePlanPayload = planPayload('MakeResponsePlanPayload', 'Outcome of making a plan');
export const EndResponsePlanPayload = planPayload('EndResponsePlanPayload', 'Outcome of ending a plan');
