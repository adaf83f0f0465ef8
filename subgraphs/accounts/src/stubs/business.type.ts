import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Business of the slice `disputes`, which we only point at. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class Business {
  @Field(() => ID)
  id!: string;
}
