import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Order line of the slice `orders`, which we only point at. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class OrderLine {
  @Field(() => ID)
  id!: string;
}
