import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';

/** View of a criterion. */
@ObjectType({ description: 'Criterion by which samples of work are scored, as seniors edit it' })
export class QualityCriterion {
  @Field(() => String, { description: 'Code, e.g. ACCURACY' })
  code!: string;

  @Field(() => String, { description: 'Name in Korean' })
  ko!: string;

  @Field(() => String, { description: 'Name in English' })
  en!: string;

  @Field(() => Int, { description: 'How much it counts beside the others, 1 to 100' })
  weight!: number;

  @Field(() => Int, { description: 'Place among the others; of equal ones the lower code is first' })
  position!: number;

  @Field(() => Boolean, { description: 'Indicates whether new scores go by it' })
  isActive!: boolean;
}

@InputType({ description: 'Criterion, new or worded and weighed differently' })
export class PutQualityCriterionInput {
  @Field(() => String, { description: 'Code, 1 to 20 capital letters, digits and underscores' })
  code!: string;

  @Field(() => String, { description: 'Name in Korean, 1 to 50 characters' })
  ko!: string;

  @Field(() => String, { description: 'Name in English, 1 to 50 characters' })
  en!: string;

  @Field(() => Int, { description: 'How much it counts beside the others, 1 to 100' })
  weight!: number;

  @Field(() => Int, { nullable: true, description: 'Place among the others; where it was, or last, unless said' })
  position?: number | null;
}

@InputType({ description: 'Whether new scores go by a criterion' })
export class SwitchQualityCriterionInput {
  @Field(() => String, { description: 'Code' })
  code!: string;

  @Field(() => Boolean, { description: 'Indicates whether new scores are to go by it' })
  isActive!: boolean;
}

function criterionPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class CriterionPayload {
    @Field(() => QualityCriterion, { nullable: true, description: 'Criterion after the act; none when refused' })
    criterion!: QualityCriterion | null;

    @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return CriterionPayload;
}

export const PutQualityCriterionPayload = criterionPayload(
  'PutQualityCriterionPayload',
  'Outcome of wording and weighing a criterion',
);
export const SwitchQualityCriterionPayload = criterionPayload(
  'SwitchQualityCriterionPayload',
  'Outcome of having new scores go by a criterion or no more',
);
