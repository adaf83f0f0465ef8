import { Money, payloadOf, won, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import type { ContractPriceOnRecord } from './contract-price-reads.ts';
import { ContractPrice, SetContractPricesInput, SetContractPricesPayload } from './contract-price.type.ts';
import { setContractPrices } from './set-contract-prices.ts';

/** Contract prices in the graph. */
@Resolver(() => ContractPrice)
export class ContractPriceResolver {
  @FieldResolver(() => Money, {
    description: 'Price of one piece; logistics and packaging are in it, delivery is settled apart',
  })
  amount(@Root() price: ContractPriceOnRecord): Money {
    return won(price.amount);
  }

  @Authorized('HEADQUARTERS', 'ADMIN')
  @Mutation(() => SetContractPricesPayload, {
    description: 'Sets at what price a consigned storefront buys products from a day on (C1, C7)',
  })
  async setContractPrices(
    @Ctx() context: Context,
    @Arg('input', () => SetContractPricesInput) input: SetContractPricesInput,
  ) {
    return payloadOf('storefront', await setContractPrices(context, input), ordersErrors.inWords, context);
  }
}
