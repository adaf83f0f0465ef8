import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Item category of the slice `insights`, which we only point at. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class ItemCategory {
  @Field(() => ID)
  id!: string;
}
