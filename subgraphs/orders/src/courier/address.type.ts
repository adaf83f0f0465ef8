import { Field, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';

/** View of an address. */
@ObjectType({ description: 'Postal address as the address register has it (주소정제, E9)' })
export class PostalAddress {
  @Field(() => String, { description: 'Zip code, five digits' })
  zipCode!: string;

  @Field(() => String, { description: 'Road and number of the building, e.g. 서울특별시 중구 세종대로 110' })
  road!: string;

  @Field(() => String, { description: 'What the register does not know, e.g. floor and flat; may be empty' })
  detail!: string;
}

/** Outcome of looking an address up. */
@ObjectType({ description: 'Address that was meant by a text, or those that it may mean' })
export class NormalizedAddress {
  @Field(() => PostalAddress, { nullable: true, description: 'Address that was meant; none when it is not certain' })
  address!: PostalAddress | null;

  @Field(() => [PostalAddress], { description: 'Addresses it may mean, at most 10; empty when it is certain' })
  candidates!: readonly PostalAddress[];

  @Field(() => [ordersErrors.type], { description: 'Reasons why there is no address; empty when there is one' })
  userErrors!: object[];
}
