import { Field, ID, ObjectType } from 'type-graphql';

/** View of an officer. */
@ObjectType({ description: 'Person who leads cases (담당자)' })
export class Officer {
  @Field(() => ID, { description: 'Identifier of the officer' })
  id!: string;

  @Field(() => String, { description: 'Name of the officer' })
  name!: string;
}
