import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { disputesErrors } from '../dispute-case/index.ts';
import { Officer } from '../officer/index.ts';

/** View of a suggestion. */
@ObjectType({ description: 'Officer to whom a case could go, and why (배정 제안, K4)' })
export class OfficerSuggestion {
  @Field(() => Officer, { description: 'The officer' })
  officer!: object;

  @Field(() => Int, { description: 'Cases they lead now' })
  openCases!: number;

  @Field(() => Int, { description: 'Cases of the same item category that they closed, counted up to four' })
  casesOfItem!: number;

  @Field(() => Boolean, { description: 'Indicates whether they know the item category well, as their lead says' })
  expert!: boolean;
}

@InputType({ description: 'What an officer knows well (전문 품목)' })
export class SetOfficerExpertiseInput {
  @Field(() => ID, { description: 'The officer' })
  officerId!: string;

  @Field(() => [ID], { description: 'Item categories, at most 50; they replace those of before' })
  itemCategoryIds!: string[];
}

@ObjectType({ description: 'Outcome of saying what an officer knows well' })
export class SetOfficerExpertisePayload {
  @Field(() => Officer, { nullable: true, description: 'Officer after the act; none when it was refused' })
  officer!: object | null;

  @Field(() => [disputesErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
