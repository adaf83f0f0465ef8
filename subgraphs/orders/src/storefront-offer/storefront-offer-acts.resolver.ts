import { payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import type { StorefrontRow } from '../storefront/index.ts';
import { offerProducts, withdrawProducts } from './offer-products.ts';
import { setOfferPrice } from './set-offer-price.ts';
import type { OfferCode } from './storefront-offer.ts';
import {
  OfferProductsInput,
  OfferProductsPayload,
  SetOfferPriceInput,
  SetOfferPricePayload,
  StorefrontProduct,
  WithdrawProductsInput,
  WithdrawProductsPayload,
} from './storefront-offer.type.ts';

function payload(context: Context, outcome: StorefrontRow | Refusal<OfferCode>) {
  return payloadOf('storefront', outcome, ordersErrors.inWords, context);
}

/** Acts on what a storefront sells, for who runs it and for headquarters. */
@Authorized('OPERATOR', 'HEADQUARTERS', 'ADMIN')
@Resolver(() => StorefrontProduct)
export class StorefrontOfferActsResolver {
  @Mutation(() => OfferProductsPayload, { description: 'Lets a storefront sell products (C2)' })
  async offerProducts(@Ctx() context: Context, @Arg('input', () => OfferProductsInput) input: OfferProductsInput) {
    return payload(context, await offerProducts(context, input));
  }

  @Mutation(() => WithdrawProductsPayload, {
    description: 'Ends the sale of products at a storefront; its marketplaces say sold out within seconds',
  })
  async withdrawProducts(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawProductsInput) input: WithdrawProductsInput,
  ) {
    return payload(context, await withdrawProducts(context, input));
  }

  @Mutation(() => SetOfferPricePayload, {
    description: 'Sets at what price a storefront sells a product, which its seller decides freely (C3)',
  })
  async setOfferPrice(@Ctx() context: Context, @Arg('input', () => SetOfferPriceInput) input: SetOfferPriceInput) {
    return payload(context, await setOfferPrice(context, input));
  }
}
