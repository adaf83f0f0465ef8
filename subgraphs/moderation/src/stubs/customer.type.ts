import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Customer of the slice `callcenter`, to whom reports are contributed. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Customer {
  @Field(() => ID)
  id!: string;
}
