import { connectionOf, DateTime, enumOf, Money } from '@madang/subgraph-kit';
import { ArgsType, Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { storefrontPayload } from '../storefront/index.ts';

/** Choices of products in the graph. */
export const OfferChoice = enumOf('OfferChoice', 'Which products of the catalog are asked for', {
  ALL: 'Every product of the maker',
  OFFERED: 'Those that the storefront sells',
  NOT_OFFERED: 'Those that it does not sell',
});

/** View of a product at a storefront. */
@ObjectType({ description: 'Product of the maker as a storefront sells it, or does not (C2, C3)' })
export class StorefrontProduct {
  @Field(() => ID, { description: 'Identifier: code of the storefront and id of the product' })
  id!: string;

  @Field(() => Boolean, { description: 'Indicates whether the storefront sells it' })
  isOffered!: boolean;

  @Field(() => Money, { nullable: true, description: "Price of one piece in the maker's list" })
  listPrice!: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: "Price of one piece that the seller set (C3); none where that of the maker's list counts",
  })
  price!: Money | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the last change of the choice or the price' })
  changedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of who made that change' })
  changedByName!: string | null;
}

export const StorefrontProductConnection = connectionOf(StorefrontProduct, 'StorefrontProduct');

/** Question after products of a storefront. */
@ArgsType()
export class StorefrontProductArgs {
  @Field(() => ID, { description: 'Storefront whose products are asked for' })
  storefrontId!: string;

  @Field(() => String, { nullable: true, description: 'Beginning of a style code, or a part of a name' })
  search?: string | null;

  @Field(() => OfferChoice, { nullable: true, description: 'Which of them; all unless said' })
  choice?: 'ALL' | 'OFFERED' | 'NOT_OFFERED' | null;
}

@InputType({ description: 'Products that a storefront begins to sell (C2)' })
export class OfferProductsInput {
  @Field(() => ID, { description: 'Storefront that sells them' })
  storefrontId!: string;

  @Field(() => [ID], { description: 'Products, 1 to 100' })
  productIds!: string[];
}

@InputType({ description: 'Products that a storefront ceases to sell' })
export class WithdrawProductsInput {
  @Field(() => ID, { description: 'Storefront that sold them' })
  storefrontId!: string;

  @Field(() => [ID], { description: 'Products, 1 to 100' })
  productIds!: string[];
}

@InputType({ description: 'Price at which a storefront sells a product (C3)' })
export class SetOfferPriceInput {
  @Field(() => ID, { description: 'Storefront that sells it' })
  storefrontId!: string;

  @Field(() => ID, { description: 'Product it sells' })
  productId!: string;

  @Field(() => Float, {
    nullable: true,
    description: "Price of one piece in whole won, 0 to 1,000,000,000; none for that of the maker's list",
  })
  amount?: number | null;
}

export const OfferProductsPayload = storefrontPayload('OfferProductsPayload', 'Outcome of a choice of products');
export const WithdrawProductsPayload = storefrontPayload('WithdrawProductsPayload', 'Outcome of the end of a sale');
export const SetOfferPricePayload = storefrontPayload('SetOfferPricePayload', 'Outcome of a price of a storefront');
