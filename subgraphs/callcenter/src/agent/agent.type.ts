import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** View of an agent. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Person at the call desk' })
export class Agent {
  @Field(() => ID, { description: 'Identifier of the agent' })
  id!: string;

  @Field(() => String, { description: 'Name of the agent' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Telephone extension (내선)' })
  extension!: string | null;
}
