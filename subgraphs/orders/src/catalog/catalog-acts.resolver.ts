import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { addProduct } from './add-product.ts';
import { addVariants } from './add-variants.ts';
import {
  AddProductInput,
  AddProductPayload,
  AddVariantsInput,
  AddVariantsPayload,
  ChangeProductInput,
  ChangeProductPayload,
  DiscontinueVariantInput,
  DiscontinueVariantPayload,
  ResumeVariantInput,
  ResumeVariantPayload,
} from './catalog-acts.type.ts';
import { changeProduct } from './change-product.ts';
import { discontinueVariant, resumeVariant } from './discontinue-variant.ts';

/** Acts on the catalog, for headquarters. */
@Authorized('HEADQUARTERS', 'ADMIN')
@Resolver()
export class CatalogActsResolver {
  @Mutation(() => AddProductPayload, { description: 'Adds a product with its first colours and sizes (C7)' })
  async addProduct(@Ctx() context: Context, @Arg('input', () => AddProductInput) input: AddProductInput) {
    return payloadOf('product', await addProduct(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => ChangeProductPayload, { description: 'Changes what a product is called and costs (C7)' })
  async changeProduct(@Ctx() context: Context, @Arg('input', () => ChangeProductInput) input: ChangeProductInput) {
    return payloadOf('product', await changeProduct(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => AddVariantsPayload, { description: 'Adds colours and sizes to a product' })
  async addVariants(@Ctx() context: Context, @Arg('input', () => AddVariantsInput) input: AddVariantsInput) {
    return payloadOf('product', await addVariants(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => DiscontinueVariantPayload, {
    description: 'Ends the sale of a variant everywhere; its marketplaces say sold out within seconds (단종)',
  })
  async discontinueVariant(
    @Ctx() context: Context,
    @Arg('input', () => DiscontinueVariantInput) { variantId }: DiscontinueVariantInput,
  ) {
    return payloadOf('variant', await discontinueVariant(context, variantId), ordersErrors.inWords, context);
  }

  @Mutation(() => ResumeVariantPayload, { description: 'Sells a variant again that was discontinued' })
  async resumeVariant(
    @Ctx() context: Context,
    @Arg('input', () => ResumeVariantInput) { variantId }: ResumeVariantInput,
  ) {
    return payloadOf('variant', await resumeVariant(context, variantId), ordersErrors.inWords, context);
  }
}
