import { connectionOf, DateTime, enumOf, PageArgs, userErrors } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { CaseResultEnum, ClaimReasonEnum } from '../dispute-case/index.ts';
import { precedentWords } from './precedent-words.ts';

/** States of precedents in the graph. */
export const PrecedentStateEnum = enumOf('PrecedentState', 'State of a precedent', {
  DRAFT: 'Written, and read by who settles disputes alone (작성)',
  PUBLISHED: 'Read by everybody (공개)',
  WITHDRAWN: 'Taken back (철회)',
});

@ObjectType({ description: 'What was decided in a case, told without anybody being named (분쟁 사례, K21)' })
export class Precedent {
  @Field(() => ID, { description: 'Identifier of the precedent' })
  id!: string;

  @Field(() => PrecedentStateEnum, { description: 'State' })
  state!: string;

  @Field(() => String, { description: 'Title' })
  title!: string;

  @Field(() => String, { description: 'What happened' })
  facts!: string;

  @Field(() => String, { description: 'What was decided, and why' })
  decision!: string;

  @Field(() => ClaimReasonEnum, { nullable: true, description: 'What was complained of' })
  claimReason!: string | null;

  @Field(() => CaseResultEnum, { nullable: true, description: 'How the case ended' })
  result!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was published' })
  publishedAt!: Date | null;
}

/** Pages of precedents. */
export const PrecedentConnection = connectionOf(Precedent, 'Precedent');

/** Arguments of the list of precedents. */
@ArgsType()
export class PrecedentsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of title, facts or decision, all of them' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Item category' })
  itemCategoryId?: string | null;

  @Field(() => ClaimReasonEnum, { nullable: true, description: 'Claim reason' })
  claimReason?: keyof typeof ClaimReasonEnum | null;
}

@InputType({ description: 'Precedent of a case that has ended' })
export class WritePrecedentInput {
  @Field(() => ID, { description: 'Case it tells of' })
  caseId!: string;

  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'What happened, at most 20,000 characters; nobody is named' })
  facts!: string;

  @Field(() => String, { description: 'What was decided and why, at most 20,000 characters' })
  decision!: string;

  @Field(() => ID, { nullable: true, description: 'Standard by which it was decided' })
  standardId?: string | null;
}

@InputType({ description: 'Publishing of a precedent' })
export class PublishPrecedentInput {
  @Field(() => ID, { description: 'Precedent' })
  precedentId!: string;
}

@InputType({ description: 'Taking back of a precedent' })
export class WithdrawPrecedentInput {
  @Field(() => ID, { description: 'Precedent' })
  precedentId!: string;
}

/** User errors of precedents, and how they are worded. */
export const precedentErrors = userErrors('Precedent', precedentWords);

function precedentPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class PrecedentPayload {
    @Field(() => Precedent, { nullable: true, description: 'Precedent after the act; none when it was refused' })
    precedent!: Precedent | null;

    @Field(() => [precedentErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return PrecedentPayload;
}

export const WritePrecedentPayload = precedentPayload('WritePrecedentPayload', 'Outcome of writing a precedent');
export const PublishPrecedentPayload = precedentPayload('PublishPrecedentPayload', 'Outcome of publishing a precedent');
export const WithdrawPrecedentPayload = precedentPayload(
  'WithdrawPrecedentPayload',
  'Outcome of taking a precedent back',
);
