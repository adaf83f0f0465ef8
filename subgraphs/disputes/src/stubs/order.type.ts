import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Order of the slice `orders`, to which cases are contributed. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Order {
  @Field(() => ID)
  id!: string;
}
