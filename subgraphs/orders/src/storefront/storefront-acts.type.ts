import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { Storefront } from './storefront.type.ts';

@InputType({
  description: 'How a storefront is called and who runs it; what is left out stays, an empty text is taken away',
})
export class ChangeStorefrontDetailsInput {
  @Field(() => ID, { description: 'Storefront to change' })
  storefrontId!: string;

  @Field(() => String, { nullable: true, description: 'Name, 1 to 100 characters' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Internet domain, e.g. example.com' })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person who runs it, at most 100 characters' })
  operatorName?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the business that runs it, at most 100 characters' })
  businessName?: string | null;
}

@InputType({ description: 'New stock link ratio (연동재고율, C4)' })
export class SetStockLinkRatioInput {
  @Field(() => ID, { description: 'Consigned storefront' })
  storefrontId!: string;

  @Field(() => Float, { description: 'Percent of the warehouse stock to offer, a whole number from 0 to 100' })
  percent!: number;
}

/** Makes the payload of an act after which a storefront is shown. */
export function storefrontPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class StorefrontPayload {
    @Field(() => Storefront, { nullable: true, description: 'Storefront after the act; none when it was refused' })
    storefront!: Storefront | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return StorefrontPayload;
}

export const ChangeStorefrontDetailsPayload = storefrontPayload(
  'ChangeStorefrontDetailsPayload',
  'Outcome of a change of how a storefront is called and who runs it',
);
export const SetStockLinkRatioPayload = storefrontPayload(
  'SetStockLinkRatioPayload',
  'Outcome of a new stock link ratio',
);
