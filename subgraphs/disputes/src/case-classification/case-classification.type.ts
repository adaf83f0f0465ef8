import { enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  casePayload,
  ClaimReasonEnum,
  DisputeCase,
  RegionEnum,
  SalesTacticEnum,
  SaleTypeEnum,
} from '../dispute-case/index.ts';

@InputType({ description: 'What a case is counted under; what is left out stays as it was' })
export class ClassifyCaseInput {
  @Field(() => ID, { description: 'Case that is classified' })
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'Item category (품목)' })
  itemCategoryId?: string | null;

  @Field(() => ClaimReasonEnum, { nullable: true, description: 'What the applicant complains of (청구이유)' })
  claimReason?: keyof typeof ClaimReasonEnum | null;

  @Field(() => SaleTypeEnum, { nullable: true, description: 'How it was sold (판매유형)' })
  saleType?: keyof typeof SaleTypeEnum | null;

  @Field(() => SalesTacticEnum, { nullable: true, description: 'By what the applicant was won (상술유형)' })
  salesTactic?: keyof typeof SalesTacticEnum | null;

  @Field(() => RegionEnum, { nullable: true, description: 'Region of the applicant (지역)' })
  region?: keyof typeof RegionEnum | null;
}

export const ClassifyCasePayload = casePayload('ClassifyCasePayload', 'Outcome of classifying a case');

/** Reasons of duplicates in the graph. */
export const DuplicateReason = enumOf('DuplicateReason', 'What two cases have in common', {
  ORDER_LINE: 'The same order line (같은 주문 상품)',
  APPLICANT: 'The same applicant (같은 신청인)',
  BUSINESS: 'The same business (같은 피신청인)',
  TITLE: 'Much the same title (비슷한 제목)',
});

@ObjectType({ description: 'Case that may be the same one again (중복 의심)' })
export class PossibleDuplicate {
  @Field(() => DisputeCase, { description: 'The other case' })
  disputeCase!: object;

  @Field(() => [DuplicateReason], { description: 'What both have in common' })
  because!: string[];
}
