import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Ticket of the slice `callcenter`, to which its case is contributed. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Ticket {
  @Field(() => ID)
  id!: string;
}
