import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { changeStorefrontDetails } from './change-storefront-details.ts';
import { setStockLinkRatio } from './set-stock-link-ratio.ts';
import {
  ChangeStorefrontDetailsInput,
  ChangeStorefrontDetailsPayload,
  SetStockLinkRatioInput,
  SetStockLinkRatioPayload,
} from './storefront-acts.type.ts';
import { Storefront } from './storefront.type.ts';

/** Acts on the terms of storefronts, for headquarters. */
@Authorized('HEADQUARTERS', 'ADMIN')
@Resolver(() => Storefront)
export class StorefrontActsResolver {
  @Mutation(() => ChangeStorefrontDetailsPayload, {
    description: 'Changes how a storefront is called and who runs it (C1)',
  })
  async changeStorefrontDetails(
    @Ctx() context: Context,
    @Arg('input', () => ChangeStorefrontDetailsInput) input: ChangeStorefrontDetailsInput,
  ) {
    return payloadOf('storefront', await changeStorefrontDetails(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => SetStockLinkRatioPayload, {
    description: 'Sets what part of the warehouse stock a consigned storefront offers (연동재고율, C4)',
  })
  async setStockLinkRatio(
    @Ctx() context: Context,
    @Arg('input', () => SetStockLinkRatioInput) input: SetStockLinkRatioInput,
  ) {
    return payloadOf('storefront', await setStockLinkRatio(context, input), ordersErrors.inWords, context);
  }
}
