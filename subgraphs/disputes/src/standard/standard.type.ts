import { connectionOf, DateTime, enumOf, PageArgs, userErrors, LocalDate } from '@madang/subgraph-kit';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { standardWords } from './standard-words.ts';

/** Rules of refunds in the graph. */
export const RefundRuleEnum = enumOf('RefundRule', 'How a refund by a standard is reckoned', {
  FULL: 'All that was paid (전액 환급)',
  USED_DAYS: 'Less what was used and a share of the whole (이용일수 공제)',
  REMAINING: 'Less what was used and a share of the rest (잔여 기간 위약금)',
  DEPRECIATION: 'What is left by straight-line depreciation, and a share of it more (정액감가상각)',
  BEFORE_START: 'Less a share that grows as the day comes nearer (사용 예정일 전 해제)',
});

@ObjectType({ description: 'Share that is taken off from so many days before on' })
export class PenaltyStep {
  @Field(() => Int, { description: 'Fewest days before the beginning' })
  daysBefore!: number;

  @Field(() => Int, { description: 'Percent of what was paid' })
  percent!: number;
}

@ObjectType({ description: 'Standard by which disputes over an item are settled (소비자분쟁해결기준, K21)' })
export class DisputeStandard {
  @Field(() => ID, { description: 'Identifier of this version' })
  id!: string;

  @Field(() => String, { description: 'Code, the same for all versions' })
  code!: string;

  @Field(() => Int, { description: 'Version, from 1' })
  version!: number;

  @Field(() => String, { description: 'Item (품목)' })
  item!: string;

  @Field(() => String, { description: 'Kind of harm (분쟁유형)' })
  harm!: string;

  @Field(() => String, { description: 'How it is settled (해결기준)' })
  remedy!: string;

  @Field(() => RefundRuleEnum, { description: 'How a refund by it is reckoned' })
  rule!: string;

  @Field(() => String, { description: 'Where it is written' })
  source!: string;

  @Field(() => LocalDate, { description: 'First day on which it holds, YYYY-MM-DD' })
  effectiveFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it holds; none while it does' })
  effectiveUntil!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was written here' })
  writtenAt!: Date;
}

/** Pages of standards. */
export const DisputeStandardConnection = connectionOf(DisputeStandard, 'DisputeStandard');

/** Arguments of the list of standards. */
@ArgsType()
export class DisputeStandardsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the item, the harm or the remedy, all of them' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Item category' })
  itemCategoryId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which they held, YYYY-MM-DD; today unless said' })
  on?: string | null;
}

@InputType({ description: 'Share that is taken off from so many days before on' })
export class PenaltyStepInput {
  @Field(() => Int, { description: 'Fewest days before the beginning' })
  daysBefore!: number;

  @Field(() => Int, { description: 'Percent of what was paid, 0 to 100' })
  percent!: number;
}

@InputType({ description: 'Standard, or a new version of one' })
export class KeepStandardInput {
  @Field(() => String, { description: 'Code, the same for all versions; capital letters, digits, hyphens' })
  code!: string;

  @Field(() => Int, { description: 'Version that was seen; 0 for one that is new' })
  basedOn!: number;

  @Field(() => String, { description: 'Item, at most 2,000 characters' })
  item!: string;

  @Field(() => ID, { nullable: true, description: 'Item category' })
  itemCategoryId?: string | null;

  @Field(() => String, { description: 'Kind of harm, at most 2,000 characters' })
  harm!: string;

  @Field(() => String, { description: 'How it is settled, at most 2,000 characters' })
  remedy!: string;

  @Field(() => RefundRuleEnum, { description: 'How a refund by it is reckoned' })
  rule!: keyof typeof RefundRuleEnum;

  @Field(() => Int, { nullable: true, description: 'Percent taken off; below 0 it is paid on top' })
  penaltyPercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'Percent added after depreciation' })
  addedPercent?: number | null;

  @Field(() => [PenaltyStepInput], { nullable: true, description: 'Shares by days before the beginning' })
  penalties?: PenaltyStepInput[] | null;

  @Field(() => String, { description: 'Where it is written' })
  source!: string;

  @Field(() => LocalDate, { description: 'First day on which it holds, YYYY-MM-DD' })
  effectiveFrom!: string;
}

/** User errors of standards, and how they are worded. */
export const standardErrors = userErrors('Standard', standardWords);

@ObjectType({ description: 'Outcome of writing a standard' })
export class KeepStandardPayload {
  @Field(() => DisputeStandard, { nullable: true, description: 'The version that was written; none when refused' })
  standard!: DisputeStandard | null;

  @Field(() => [standardErrors.type], { description: 'Reasons why it was refused; empty on success' })
  userErrors!: object[];
}

@InputType({ description: 'What a refund is reckoned from; amounts in whole won' })
export class RefundFactsInput {
  @Field(() => ID, { description: 'Standard by which it is reckoned' })
  standardId!: string;

  @Field(() => Float, { description: 'Amount that was paid' })
  paid!: number;

  @Field(() => Int, { nullable: true, description: 'Days of use, or of age' })
  usedDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days that were agreed, or for which a thing lasts' })
  totalDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days from giving notice to the beginning' })
  daysBefore?: number | null;
}

@ObjectType({ description: 'Line of a reckoning' })
export class RefundLine {
  @Field(() => String, { description: 'What it stands for' })
  label!: string;

  @Field(() => Float, { description: 'Amount in whole won; below 0 it is taken off' })
  amount!: number;
}

@ObjectType({ description: 'Refund by a standard; an aid, which binds nobody' })
export class RefundReckoning {
  @Field(() => Float, { nullable: true, description: 'Amount to be refunded, in whole won; none when it was refused' })
  amount!: number | null;

  @Field(() => [RefundLine], { description: 'How it comes about; the lines add up to it' })
  lines!: RefundLine[];

  @Field(() => [standardErrors.type], { description: 'Reasons why nothing was reckoned; empty on success' })
  userErrors!: object[];
}
