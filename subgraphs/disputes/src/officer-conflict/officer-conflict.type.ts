import { DateTime } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Business } from '../business/index.ts';
import { casePayload, disputesErrors } from '../dispute-case/index.ts';
import { Officer } from '../officer/index.ts';

@ObjectType({
  description: 'Business with which an officer has to do, so that they lead no case against it (제척·회피)',
})
export class OfficerConflict {
  @Field(() => Business, { description: 'The business' })
  business!: object;

  @Field(() => String, { description: 'What the officer has to do with it' })
  reason!: string;

  @Field(() => DateTime, { description: 'Timestamp at which the officer declared it' })
  declaredAt!: Date;
}

@InputType({ description: 'Declaration of an officer who has to do with the respondent (회피)' })
export class RecuseFromCaseInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => String, {
    description: 'What the officer has to do with the business, at most 2,000 characters; read by leads alone',
  })
  reason!: string;
}

@InputType({ description: 'End of a conflict' })
export class EndOfficerConflictInput {
  @Field(() => ID, { description: 'The officer' })
  officerId!: string;

  @Field(() => ID, { description: 'The business' })
  businessId!: string;
}

export const RecuseFromCasePayload = casePayload('RecuseFromCasePayload', 'Outcome of declaring a conflict');

@ObjectType({ description: 'Outcome of ending a conflict' })
export class EndOfficerConflictPayload {
  @Field(() => Officer, { nullable: true, description: 'Officer after the act; none when it was refused' })
  officer!: object | null;

  @Field(() => [disputesErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
