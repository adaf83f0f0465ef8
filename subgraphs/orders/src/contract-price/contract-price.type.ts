import { DateTime, LocalDate, Money } from '@madang/subgraph-kit';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { storefrontPayload } from '../storefront/index.ts';

/** View of a contract price. */
@ObjectType({ description: 'Price at which a storefront buys a product from a day on (매입가, C1, C7)' })
export class ContractPrice {
  @Field(() => Money, {
    description: 'Price of one piece; logistics and packaging are in it, delivery is settled apart',
  })
  amount!: Money;

  @Field(() => LocalDate, { description: 'First day in Asia/Seoul on which it counts' })
  effectiveFrom!: string;

  @Field(() => DateTime, {
    description: 'Timestamp at which it was put on record; of two for the same day the later counts',
  })
  recordedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of who put it on record' })
  recordedByName!: string | null;
}

@InputType({ description: 'Contract price of one product' })
export class ContractPriceInput {
  @Field(() => ID, { description: 'Product that is bought' })
  productId!: string;

  @Field(() => Float, { description: 'Price of one piece in whole won, 0 to 1,000,000,000' })
  amount!: number;
}

@InputType({ description: 'Contract prices of a consigned storefront from a day on (C1)' })
export class SetContractPricesInput {
  @Field(() => ID, { description: 'Consigned storefront' })
  storefrontId!: string;

  @Field(() => LocalDate, { description: 'First day in Asia/Seoul on which they count, today or later' })
  effectiveFrom!: string;

  @Field(() => [ContractPriceInput], { description: 'Prices of 1 to 100 products' })
  prices!: ContractPriceInput[];
}

export const SetContractPricesPayload = storefrontPayload('SetContractPricesPayload', 'Outcome of new contract prices');
